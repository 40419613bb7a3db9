import { useEffect, useState } from 'react';
import { askContactIndex, useContactIndexState } from './contact-index/contact-index-client.ts';
import type { ContactRow } from './contact-index/contact-row.ts';
import type { Hits } from './search/hits.ts';

const RECENT = 6;
const FOUND = 8;

const recentContacts = async (): Promise<Hits<ContactRow>> => {
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
  return { hits: rows, marked: '' };
};

type Found = {
  readonly query: string | null;
  readonly rows: readonly ContactRow[];
  /** What is to be marked in them: what was typed, and what was meant where it had an error. */
  readonly marked: string;
};

/**
 * The contacts that answer what was typed (name, organization, e-mail, phone in any spelling), for nothing typed
 * those of late. `query` is what `rows` answer: the rows of the text before stay until the new ones are there, and
 * until then `isPending` is true.
 */
export const useFoundContacts = (typed: string): Found & { readonly isPending: boolean } => {
  const version = useContactIndexState((state) => state.version);
  const [found, setFound] = useState<Found>({ query: null, rows: [], marked: '' });
  const query = typed.trim();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version of the index means other answers.
  useEffect(() => {
    let isCurrent = true;
    const answer = query === '' ? recentContacts() : askContactIndex('search', { text: query, limit: FOUND });
    void answer.then(({ hits, marked }) => {
      if (isCurrent) setFound({ query, rows: hits, marked });
    });
    return () => {
      isCurrent = false;
    };
  }, [query, version]);
  return { ...found, isPending: found.query !== query };
};
