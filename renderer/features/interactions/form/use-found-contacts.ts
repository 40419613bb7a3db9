import { useEffect, useState } from 'react';
import { askContactIndex } from '#renderer/data/contact-index/contact-index-client.ts';
import type { ContactRow } from '#renderer/data/contact-index/contact-row.ts';

const RECENT = 6;
const FOUND = 8;

const recentContacts = async (): Promise<readonly ContactRow[]> => {
  const { rows } = await askContactIndex('window', {
    query: {
      text: '',
      filters: [{ field: 'lastInteractionAt', operator: 'is-set', value: '' }],
      archived: false,
      sortField: 'lastInteractionAt',
      descending: true,
      now: new Date().toISOString(),
    },
    start: 0,
    count: RECENT,
  });
  return rows;
};

/**
 * The contacts that answer what was typed (name, organization, e-mail, phone in any spelling), for nothing typed
 * those of late. `query` is what `rows` answer: the rows of the text before stay until the new ones are there.
 */
export const useFoundContacts = (
  typed: string,
): { readonly query: string | null; readonly rows: readonly ContactRow[] } => {
  const [found, setFound] = useState<{ query: string | null; rows: readonly ContactRow[] }>({
    query: null,
    rows: [],
  });
  const query = typed.trim();
  useEffect(() => {
    let isCurrent = true;
    const answer = query === '' ? recentContacts() : askContactIndex('search', { text: query, limit: FOUND });
    void answer.then((rows) => {
      if (isCurrent) setFound({ query, rows });
    });
    return () => {
      isCurrent = false;
    };
  }, [query]);
  return found;
};
