import { isPhoneLike, phoneDigits } from '#shared/kernel/phone-digits.ts';
import { foldForSearch } from '#shared/kernel/text.ts';
import type { SqlValue } from '../engine/sqlite/statement.ts';
import { matchExpression } from '../search/search-words.ts';
import type { ContactFilter, ContactQuery, ContactSortField } from './contact-query.ts';
import type { ContactRow } from './contact-row.ts';
import { LAST_INTERACTION_AT, ROW_NAMES } from './contact-table-rows.ts';

type Condition = { readonly sql: string; readonly values: readonly SqlValue[] };

const DAY_MS = 86_400_000;
const SORTED_BY: Readonly<Partial<Record<ContactSortField, string>>> = {
  organizationName: 'organizationKey',
  city: 'cityKey',
  lifecycleStage: 'stageOrder',
  lastInteractionAt: LAST_INTERACTION_AT,
};
const FOLDED: Readonly<Partial<Record<keyof ContactRow, string>>> = {
  organizationName: 'organizationFold',
  jobTitle: 'jobTitleFold',
  city: 'cityFold',
  email: 'emailFold',
};
const FIELDS: ReadonlySet<string> = new Set([...ROW_NAMES, 'lastInteractionAt']);

const HAS_TAG = 'EXISTS (SELECT 1 FROM contact_tags t WHERE t.no = contact_list.no AND t.tag = ?)';

const tagCondition = ({ operator, value }: ContactFilter): Condition => {
  if (operator === 'is') return { sql: 'no IN (SELECT no FROM contact_tags WHERE tag = ?)', values: [value] };
  if (operator === 'is-not') return { sql: `NOT ${HAS_TAG}`, values: [value] };
  return { sql: operator === 'is-empty' ? "tags = '[]'" : "tags <> '[]'", values: [] };
};

const filterCondition = (filter: ContactFilter, now: number): Condition => {
  const { field, operator, value } = filter;
  const daysAgo = (): string => new Date(now - Number(value) * DAY_MS).toISOString();
  if (field === 'tags') return tagCondition(filter);
  if (field === 'hasAllergy') return { sql: 'hasAllergy = ?', values: [value === 'true'] };
  const column = field === 'lastInteractionAt' ? LAST_INTERACTION_AT : field;
  if (!FIELDS.has(field)) throw new Error(`Contacts are not filtered by ${field}`);
  switch (operator) {
    case 'is':
      return { sql: `${column} = ?`, values: [value] };
    case 'is-not':
      return { sql: `${column} <> ?`, values: [value] };
    case 'contains':
      return { sql: `instr(${FOLDED[field] ?? field}, ?) > 0`, values: [foldForSearch(value)] };
    case 'is-empty':
      return { sql: `${column} = ''`, values: [] };
    case 'is-set':
      return { sql: `${column} <> ''`, values: [] };
    case 'older-than':
      return { sql: `${column} < ?`, values: [daysAgo()] };
    case 'within':
      return { sql: `${column} >= ?`, values: [daysAgo()] };
  }
};

const found = (table: 'contact_search' | 'contact_parts', expression: string): Condition => ({
  sql: `no IN (SELECT rowid FROM ${table} WHERE ${table} MATCH ?)`,
  values: [expression],
});

const textCondition = (text: string): Condition | null => {
  const words = matchExpression(text);
  const either = [
    ...(words === null ? [] : [found('contact_search', words)]),
    ...(isPhoneLike(text) ? [found('contact_parts', `"${phoneDigits(text)}" *`)] : []),
  ];
  if (either.length === 0) return text.trim() === '' ? null : { sql: '0', values: [] };
  return {
    sql: `(${either.map(({ sql }) => sql).join(' OR ')})`,
    values: either.flatMap(({ values }) => values),
  };
};

/** WHERE of the rows that answer `query`. */
export const contactCondition = (query: ContactQuery): Condition => {
  const now = Date.parse(query.now);
  const text = textCondition(query.text);
  const all: Condition[] = [
    { sql: 'archived = ?', values: [query.archived] },
    ...query.filters.map((filter) => filterCondition(filter, now)),
    ...(text ? [text] : []),
  ];
  return { sql: all.map(({ sql }) => sql).join(' AND '), values: all.flatMap(({ values }) => values) };
};

/** ORDER BY of `query`; ties go by name, then id, so that an order is always the same. */
export const contactOrder = ({ sortField, descending }: ContactQuery): string => {
  const column = SORTED_BY[sortField] ?? sortField;
  return `${column} ${descending ? 'DESC' : 'ASC'}${column === 'sortName' ? '' : ', sortName'}, id`;
};
