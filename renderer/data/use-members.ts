import { useMemo } from 'react';
import type { Member } from '#shared/domain/members/member.ts';
import { useLiveQuery } from './use-live-query.ts';

/** All members in order of name, and their names by id. */
export const useMembers = (): {
  readonly members: readonly Member[];
  readonly nameOf: (id: string) => string;
} => {
  const { rows } = useLiveQuery('members', { selector: {} });
  return useMemo(() => {
    const names = new Map(rows.map(({ id, name }) => [id, name] as const));
    const members = [...rows].sort((a, b) => a.name.localeCompare(b.name));
    return { members, nameOf: (id) => names.get(id) ?? '' };
  }, [rows]);
};
