import { useEffect, useRef, useState } from 'react';
import { askContactIndex, useContactIndexState } from './contact-index/contact-index-client.ts';
import type { ContactRow } from './contact-index/contact-row.ts';

type Known = {
  readonly version: number;
  readonly rows: ReadonlyMap<string, ContactRow>;
  /** Ids the index has answered, with a contact or without. */
  readonly settled: ReadonlySet<string>;
};

const NOTHING: Known = { version: -1, rows: new Map(), settled: new Set() };

/**
 * The contacts with these ids, for lists that name them; live. What was asked once is not asked again until contacts
 * change, so that a list can be scrolled. Contacts that are not there (any more) are left out.
 */
export const useContactRows = (
  ids: readonly string[],
): { readonly rows: ReadonlyMap<string, ContactRow>; readonly isComplete: boolean } => {
  const version = useContactIndexState((state) => state.version);
  const wanted = [...new Set(ids)].filter(Boolean).sort();
  const key = wanted.join(' ');
  const [known, setKnown] = useState(NOTHING);
  const asked = useRef({ version: -1, ids: new Set<string>() });
  useEffect(() => {
    if (asked.current.version !== version) asked.current = { version, ids: new Set() };
    const { current } = asked;
    const missing = key.split(' ').filter((id) => id !== '' && !current.ids.has(id));
    if (missing.length === 0) return;
    for (const id of missing) current.ids.add(id);
    void askContactIndex('rows', { ids: missing }).then((found) => {
      if (asked.current !== current) return;
      setKnown((before) => {
        const kept = before.version === version ? before : NOTHING;
        return {
          version,
          rows: new Map([...kept.rows, ...found.map((row) => [row.id, row] as const)]),
          settled: new Set([...kept.settled, ...missing]),
        };
      });
    });
  }, [key, version]);
  return { rows: known.rows, isComplete: wanted.every((id) => known.settled.has(id)) };
};
