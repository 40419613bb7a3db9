import { useCallback, useEffect, useRef, useState } from 'react';
import type { InteractionScope } from './interaction-spans.ts';
import { type NewestInteractions, NewestReader } from './newest-interactions.ts';

type Shown = NewestInteractions & { readonly key: string; readonly error: Error | null };

const NOTHING: Shown = { rows: [], readBackTo: '', isReading: true, key: '', error: null };

/**
 * The newest interactions of `scope`, live, at least `page` of them and more when `showMore` is called. `isFresh` is
 * false while the rows still are those of the scope before.
 */
export const useNewestInteractions = (
  scope: InteractionScope,
  page: number,
): Shown & { readonly isFresh: boolean; readonly showMore: () => void } => {
  const key = JSON.stringify(scope);
  const [shown, setShown] = useState(NOTHING);
  const reader = useRef<NewestReader | null>(null);
  const rowCount = useRef(0);
  rowCount.current = shown.key === key ? shown.rows.length : 0;
  useEffect(() => {
    const show = (found: NewestInteractions): void => {
      if (found.rows.length > 0 || !found.isReading) setShown({ ...found, key, error: null });
    };
    const fail = (error: Error): void => setShown((before) => ({ ...before, key, error, isReading: false }));
    reader.current = new NewestReader(JSON.parse(key) as InteractionScope, show, fail);
    reader.current.readUpTo(page);
    return () => reader.current?.stop();
  }, [key, page]);
  const showMore = useCallback(() => reader.current?.readUpTo(rowCount.current + page), [page]);
  return { ...shown, isFresh: shown.key === key, showMore };
};
