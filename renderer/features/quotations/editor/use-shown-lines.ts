import { useLayoutEffect, useRef, useState } from 'react';
import type { QuotationLine } from '#shared/domain/quotations/quotation.ts';

const isSameOrder = (a: readonly QuotationLine[], b: readonly QuotationLine[]): boolean =>
  a.length === b.length && a.every(({ id }, place) => id === b[place]?.id);

/**
 * The lines as they will stand once what was just done is on the disk, so that a person types on without waiting
 * for it. `anticipate` shows `next` until `write` is done; when that fails the lines stand as before.
 */
export const useShownLines = (kept: readonly QuotationLine[]) => {
  const [ahead, setAhead] = useState<readonly QuotationLine[] | null>(null);
  const writing = useRef(0);
  const latest = useRef(kept);

  useLayoutEffect(() => {
    latest.current = kept;
    if (writing.current === 0) setAhead(null);
  }, [kept]);

  const anticipate = async (
    next: readonly QuotationLine[],
    write: () => Promise<unknown | undefined>,
  ): Promise<void> => {
    setAhead(next);
    writing.current += 1;
    const written = await write();
    writing.current -= 1;
    if (written === undefined || (writing.current === 0 && isSameOrder(latest.current, next))) setAhead(null);
  };

  const shown = ahead?.map((line) => kept.find(({ id }) => id === line.id) ?? line) ?? kept;
  return { shown, anticipate };
};
