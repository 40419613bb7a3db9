import {
  CONTACT_SORT_FIELDS,
  type ContactFilter,
  type ContactSortField,
} from '#renderer/data/contact-index/contact-query.ts';
import type { SavedView } from '#shared/domain/definitions/definition.ts';
import { readFilters } from './filter-fields.ts';

/** What a person chose to see: kept for the next time and saved as views. */
export type ListChoice = {
  readonly filters: readonly ContactFilter[];
  readonly archived: boolean;
  readonly sortField: ContactSortField;
  readonly descending: boolean;
  /** The saved view this came from, '' for none. */
  readonly viewId: string;
};

/** Every contact that is not archived, by name. */
export const ALL_CONTACTS: ListChoice = {
  filters: [],
  archived: false,
  sortField: 'sortName',
  descending: false,
  viewId: '',
};

/** Area of the views of this list. */
export const VIEW_AREA = 'contacts';

const sortFieldOf = (field: string): ContactSortField =>
  CONTACT_SORT_FIELDS.find((known) => known === field) ?? ALL_CONTACTS.sortField;

/** The choice that was remembered as JSON; all contacts when there is none or it can't be read. */
export const readChoice = (json: string | undefined): ListChoice => {
  try {
    const kept = JSON.parse(json ?? '') as Partial<ListChoice>;
    return {
      filters: readFilters(kept.filters ?? []),
      archived: kept.archived === true,
      sortField: sortFieldOf(String(kept.sortField)),
      descending: kept.descending === true,
      viewId: typeof kept.viewId === 'string' ? kept.viewId : '',
    };
  } catch {
    return ALL_CONTACTS;
  }
};

/** What a saved view shows: its choice, and the words typed when it was saved. */
export const choiceOfView = (id: string, view: SavedView): { choice: ListChoice; text: string } => ({
  choice: {
    filters: readFilters(view.filters),
    archived: view.filters.some(({ field }) => field === 'archivedAt'),
    sortField: sortFieldOf(view.sortField),
    descending: view.sortDescending,
    viewId: id,
  },
  text: view.filters.find(({ field }) => field === 'text')?.value ?? '',
});

/** The view that shows `choice`, `text` and `columns`. */
export const viewOfChoice = (choice: ListChoice, text: string, columns: readonly string[]): SavedView => ({
  area: VIEW_AREA,
  filters: [
    ...choice.filters,
    ...(choice.archived ? [{ field: 'archivedAt', operator: 'is-set', value: '' }] : []),
    ...(text.trim() === ''
      ? []
      : [{ field: 'text', operator: 'contains', value: text.trim().slice(0, 300) }]),
  ],
  sortField: choice.sortField,
  sortDescending: choice.descending,
  columns: [...columns],
});
