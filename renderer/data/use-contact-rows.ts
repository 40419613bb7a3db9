import { useEffect, useState } from 'react';
import { askContactIndex, useContactIndexState } from './contact-index/contact-index-client.ts';
import { type ContactRow, contactRow } from './contact-index/contact-row.ts';
import { findRecord } from './live-query.ts';

const READ_ONE_BY_ONE = 60;

const readRows = async (ids: readonly string[]): Promise<readonly ContactRow[]> => {
  const contacts = await Promise.all(ids.slice(0, READ_ONE_BY_ONE).map((id) => findRecord('contacts', id)));
  return contacts.flatMap((contact) => (contact ? contactRow(contact) : []));
};

/**
 * The contacts with these ids, for lists that name them; live. Until the index is there the first ones come straight
 * from the database. Contacts that are not there (any more) are left out.
 */
export const useContactRows = (
  ids: readonly string[],
): { readonly rows: ReadonlyMap<string, ContactRow>; readonly isComplete: boolean } => {
  const { status, version } = useContactIndexState();
  const key = [...new Set(ids)].filter(Boolean).sort().join(' ');
  const [found, setFound] = useState<{ key: string; rows: ReadonlyMap<string, ContactRow> }>({
    key: '',
    rows: new Map(),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version of the index is a reason to ask again
  useEffect(() => {
    if (key === '') return;
    let isCurrent = true;
    const wanted = key.split(' ');
    const answer = status === 'ready' ? askContactIndex('rows', { ids: wanted }) : readRows(wanted);
    void answer.then((rows) => {
      if (isCurrent)
        setFound({
          key: status === 'ready' ? key : '',
          rows: new Map(rows.map((row) => [row.id, row] as const)),
        });
    });
    return () => {
      isCurrent = false;
    };
  }, [key, status, version]);
  return { rows: found.rows, isComplete: found.key === key };
};
