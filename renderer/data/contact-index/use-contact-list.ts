import { useCallback, useEffect, useRef, useState } from 'react';
import { askContactIndex, useContactIndexState } from './contact-index-client.ts';
import type { ContactQuery } from './contact-query.ts';
import type { ContactRow } from './contact-row.ts';

const PAGE = 100;

/** A list of any length of which only the rows in sight are asked for. */
export type ContactList = {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly total: number;
  /** The row at `place`, undefined while it is being fetched. */
  readonly rowAt: (place: number) => ContactRow | undefined;
  /** Says which rows are in sight, first to last. */
  readonly show: (first: number, last: number) => void;
};

type Pages = {
  readonly key: string;
  readonly total: number;
  readonly pages: ReadonlyMap<number, readonly ContactRow[]>;
};

/** The contacts that answer `query`, live: rows in sight repaint when they change. */
export const useContactList = (query: ContactQuery): ContactList => {
  const key = JSON.stringify(query);
  const { status, version } = useContactIndexState();
  const [state, setState] = useState<Pages>({ key: '', total: 0, pages: new Map() });
  const inSight = useRef({ first: 0, last: 0 });
  const fetched = useRef({ key: '', version: -1, pages: new Set<number>() });

  const fetchInSight = useCallback(() => {
    const parsed = JSON.parse(key) as ContactQuery;
    const now = fetched.current;
    if (now.key !== key || now.version !== version) fetched.current = { key, version, pages: new Set() };
    const current = fetched.current;
    const { first, last } = inSight.current;
    for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page++) {
      if (current.pages.has(page)) continue;
      current.pages.add(page);
      void askContactIndex('window', { query: parsed, start: page * PAGE, count: PAGE }).then(
        ({ total, rows }) => {
          if (fetched.current !== current) return;
          setState((before) => {
            const kept = before.key === key ? before.pages : new Map<number, readonly ContactRow[]>();
            return { key, total, pages: new Map(kept).set(page, rows) };
          });
        },
      );
    }
  }, [key, version]);

  useEffect(() => fetchInSight(), [fetchInSight]);

  const show = useCallback(
    (first: number, last: number) => {
      inSight.current = { first, last };
      fetchInSight();
    },
    [fetchInSight],
  );
  const rowAt = useCallback(
    (place: number) => state.pages.get(Math.floor(place / PAGE))?.[place % PAGE],
    [state],
  );
  const listStatus = status === 'failed' ? 'failed' : state.key === '' ? 'loading' : 'ready';
  return { status: listStatus, total: state.total, rowAt, show };
};
