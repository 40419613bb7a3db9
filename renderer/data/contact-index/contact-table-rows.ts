import type { SqlValue } from '../engine/sqlite/statement.ts';
import { fromSortKey } from '../engine/worker/column-value.ts';
import type { ContactRow } from './contact-row.ts';

/** Columns of a contact's row that are shown as they are. */
export const ROW_NAMES = [
  'id',
  'kind',
  'name',
  'sortName',
  'organizationName',
  'jobTitle',
  'phone',
  'email',
  'city',
  'countryCode',
  'tags',
  'lifecycleStage',
  'relationshipStage',
  'ownerId',
  'vipTier',
  'photoHash',
  'hasAllergy',
  'createdAt',
  'updatedAt',
  'archivedAt',
  'importId',
] as const;

/** When a contact was last spoken to, '' when never; for rows from `CONTACTS`. */
export const LAST_INTERACTION_AT = "ifnull(lastAt, '')";

/** All contacts with their last interactions; SQLite leaves those out where nothing asks for them. */
export const CONTACTS = 'contact_list LEFT JOIN contact_last ON contactId = id';

/** Columns a row is read from, in the order of `rowOf`. */
export const ROW_COLUMNS = [...ROW_NAMES, LAST_INTERACTION_AT].join(', ');

/** A row of `SELECT ${ROW_COLUMNS}`. */
export const rowOf = (values: readonly SqlValue[]): ContactRow => {
  const row = Object.fromEntries(ROW_NAMES.map((name, place) => [name, values[place]]));
  return {
    ...row,
    sortName: fromSortKey(String(row.sortName)),
    tags: JSON.parse(String(row.tags)),
    hasAllergy: row.hasAllergy === 1,
    lastInteractionAt: values[ROW_NAMES.length],
  } as unknown as ContactRow;
};
