import { LIFECYCLE_STAGES } from '#shared/domain/contacts/contact.ts';
import { isPhoneLike, phoneDigits } from '#shared/kernel/phone-digits.ts';
import { foldForSearch } from '#shared/kernel/text.ts';
import type { ContactRow, IndexedRow } from './contact-row.ts';

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

/** What a list asks: words, filters (all must hold), archived or not, and the order. `now` is an ISO instant. */
export type ContactQuery = {
  readonly text: string;
  readonly filters: readonly ContactFilter[];
  readonly archived: boolean;
  readonly sortField: ContactSortField;
  readonly descending: boolean;
  readonly now: string;
};

const DAY_MS = 86_400_000;

const textOf = (value: ContactRow[keyof ContactRow]): string =>
  Array.isArray(value) ? value.join(' ') : String(value);

const holds = (row: ContactRow, filter: ContactFilter, now: number): boolean => {
  const value = row[filter.field];
  switch (filter.operator) {
    case 'is':
      return Array.isArray(value) ? value.includes(filter.value) : String(value) === filter.value;
    case 'is-not':
      return !(Array.isArray(value) ? value.includes(filter.value) : String(value) === filter.value);
    case 'contains':
      return foldForSearch(textOf(value)).includes(foldForSearch(filter.value));
    case 'is-empty':
      return textOf(value) === '';
    case 'is-set':
      return textOf(value) !== '';
    case 'older-than':
      return textOf(value) < new Date(now - Number(filter.value) * DAY_MS).toISOString();
    case 'within':
      return textOf(value) >= new Date(now - Number(filter.value) * DAY_MS).toISOString();
  }
};

/** Whether every word of `text` is found in the row, or its phone digits when it looks like a phone number. */
export const textMatcher = (text: string): ((entry: IndexedRow) => boolean) => {
  const words = foldForSearch(text).split(' ').filter(Boolean);
  if (words.length === 0) return () => true;
  const digits = isPhoneLike(text) ? phoneDigits(text) : '';
  return (entry) =>
    (digits !== '' && entry.digits.includes(digits)) || words.every((word) => entry.text.includes(word));
};

/** Whether an entry belongs to the answer of `query`. */
export const queryMatcher = (query: ContactQuery): ((entry: IndexedRow) => boolean) => {
  const matchesText = textMatcher(query.text);
  const now = Date.parse(query.now);
  return (entry) =>
    (entry.row.archivedAt !== '') === query.archived &&
    query.filters.every((filter) => holds(entry.row, filter, now)) &&
    matchesText(entry);
};

const sortKey = (field: ContactSortField): ((entry: IndexedRow) => string) => {
  if (field === 'organizationName') return (entry) => entry.organizationKey;
  // Stages in their order, not in that of their letters.
  if (field === 'lifecycleStage')
    return (entry) => String(LIFECYCLE_STAGES.indexOf(entry.row.lifecycleStage));
  if (field === 'city') return (entry) => entry.cityKey;
  return (entry) => entry.row[field];
};

/** The order of `query`; ties go by name, then id, so that an order is always the same. */
export const queryOrder = (query: ContactQuery): ((a: IndexedRow, b: IndexedRow) => number) => {
  const key = sortKey(query.sortField);
  const way = query.descending ? -1 : 1;
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return (a, b) =>
    way * compare(key(a), key(b)) || compare(a.row.sortName, b.row.sortName) || compare(a.row.id, b.row.id);
};
