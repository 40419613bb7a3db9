import { useEffect, useState } from 'react';
import { liveRecords, type Query } from './live-query.ts';
import type { CollectionName, Records } from './storage/record-collections.ts';

/** What a live query shows: `loading` until the first answer, then `ready`; `failed` when the database can't answer. */
export type LiveQuery<Row> =
  | { readonly status: 'loading'; readonly rows: readonly Row[] }
  | { readonly status: 'ready'; readonly rows: readonly Row[] }
  | { readonly status: 'failed'; readonly rows: readonly Row[]; readonly error: Error };

/**
 * The records that match `query`, repainting when they change. Queries are compared by their JSON, so they can be
 * written in place; null asks nothing. While a changed query loads, the rows of the one before stay.
 */
export const useLiveQuery = <Name extends CollectionName>(
  name: Name,
  query: Query<Name> | null,
): LiveQuery<Records[Name]> => {
  const key = query === null ? '' : `${name}:${JSON.stringify(query)}`;
  const [state, setState] = useState<LiveQuery<Records[Name]>>({ status: 'loading', rows: [] });
  useEffect(() => {
    if (key === '') {
      setState({ status: 'ready', rows: [] });
      return;
    }
    setState(({ rows }) => ({ status: 'loading', rows }));
    const parsed = JSON.parse(key.slice(name.length + 1)) as Query<Name>;
    const subscription = liveRecords(name, parsed).subscribe({
      next: (rows) => setState({ status: 'ready', rows }),
      error: (error: Error) => setState(({ rows }) => ({ status: 'failed', rows, error })),
    });
    return () => subscription.unsubscribe();
  }, [name, key]);
  return state;
};

/** Record `id`, repainting when it changes: null when there is none (or it is unreadable); `error` when it failed. */
export const useRecord = <Name extends CollectionName>(
  name: Name,
  id: string,
): {
  readonly status: LiveQuery<unknown>['status'];
  readonly record: Records[Name] | null;
  readonly error: Error | undefined;
} => {
  const query = id === '' ? null : ({ selector: { id } } as unknown as Query<Name>);
  const answer = useLiveQuery(name, query);
  const { status, rows } = answer;
  const record = rows[0]?.id === id ? rows[0] : null;
  return { status, record, error: answer.status === 'failed' ? answer.error : undefined };
};
