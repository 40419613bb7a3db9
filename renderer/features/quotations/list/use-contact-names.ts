import { useEffect, useMemo, useState } from 'react';
import { askContactIndex, useContactIndexState } from '#renderer/data/contact-index/contact-index-client.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';

/** Names of the contacts of `quotations` by id, following their changes; empty until the index has read them. */
export const useContactNames = (quotations: readonly Quotation[]): ReadonlyMap<string, string> => {
  const version = useContactIndexState((state) => state.version);
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const key = useMemo(
    () =>
      [...new Set(quotations.map(({ contactId }) => contactId))]
        .filter((id) => id !== '')
        .sort()
        .join(' '),
    [quotations],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version of the index means other names.
  useEffect(() => {
    if (key === '') return;
    let isCurrent = true;
    void askContactIndex('rows', { ids: key.split(' ') }).then((rows) => {
      if (isCurrent) setNames(new Map(rows.map(({ id, name }) => [id, name])));
    });
    return () => {
      isCurrent = false;
    };
  }, [key, version]);
  return names;
};
