import type { ContactRow } from './contact-row.ts';

/** Columns a contact list can be sorted by. */
export const CONTACT_SORT_FIELDS = [
  'sortName',
  'organizationName',
  'city',
  'lifecycleStage',
  'lastInteractionAt',
  'createdAt',
  'updatedAt',
] as const;
export type ContactSortField = (typeof CONTACT_SORT_FIELDS)[number];

export type FilterOperator = 'is' | 'is-not' | 'contains' | 'is-empty' | 'is-set' | 'older-than' | 'within';

/** One sentence of a filter: "Owner is Ines", "Last contact older than 30 days" (`value` "30", counted from `now`). */
export type ContactFilter = {
  readonly field: keyof ContactRow;
  readonly operator: FilterOperator;
  readonly value: string;
};

/**
 * What a list asks: words, filters (all must hold), archived or not, and the order. `now` is the ISO instant from which
 * days are counted, '' where none are: the same question stays the same then.
 */
export type ContactQuery = {
  readonly text: string;
  readonly filters: readonly ContactFilter[];
  readonly archived: boolean;
  readonly sortField: ContactSortField;
  readonly descending: boolean;
  readonly now: string;
};
