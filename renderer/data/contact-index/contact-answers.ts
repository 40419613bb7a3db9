import type { RelationKind } from '#shared/domain/contacts/contact.ts';
import type { Derived, SourceTables } from '../engine/derived.ts';
import type { Sql } from '../engine/sqlite/sql.ts';
import { withoutRxdbFields } from '../storage/without-rxdb-fields.ts';
import { contactCondition, contactOrder } from './contact-condition.ts';
import type { ContactQuery } from './contact-query.ts';
import type { ContactRow } from './contact-row.ts';
import { searchContacts } from './contact-search.ts';
import { CONTACTS, ROW_COLUMNS, rowOf } from './contact-table-rows.ts';
import type { IndexRequests, RequestKind } from './messages.ts';

type Answers = {
  [Kind in RequestKind]: (
    sql: Sql,
    ask: IndexRequests[Kind]['ask'],
    tables: SourceTables,
  ) => IndexRequests[Kind]['answer'];
};

/** A window that begins later than this is cut from the numbers of the whole answer, which are kept. */
const FAR = 300;
/** Answers that are kept for scrolling on. */
const KEPT = 4;

const SELECT_ROW = `SELECT ${ROW_COLUMNS} FROM ${CONTACTS}`;

type Kept<Value> = Map<string, Value>;

/** What was worked out of all contacts, while nothing changes. */
class KeptAnswers {
  readonly #sql: Sql;
  #changes = -1;
  #orders: Kept<Float64Array> = new Map();
  #totals: Kept<number> = new Map();

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  /** The numbers of all rows that answer `query`, in order. */
  order(query: ContactQuery): Float64Array {
    return this.#keep(this.#orders, query, () => {
      const { sql: where, values } = contactCondition(query);
      const numbers: number[] = [];
      this.#sql.each(
        `SELECT no FROM ${CONTACTS} WHERE ${where} ORDER BY ${contactOrder(query)}`,
        values,
        (row) => {
          numbers.push(row.number(0));
        },
      );
      return Float64Array.from(numbers);
    });
  }

  /** How many rows answer `query`. */
  total(query: ContactQuery): number {
    if (query.text.trim() === '' && query.filters.length === 0)
      return Number(
        this.#sql.first('SELECT count FROM contact_counts WHERE archived = ?', [query.archived]) ?? 0,
      );
    return this.#keep(this.#totals, query, () => {
      const { sql: where, values } = contactCondition(query);
      return Number(this.#sql.first(`SELECT count(*) FROM ${CONTACTS} WHERE ${where}`, values));
    });
  }

  #keep<Value>(kept: Kept<Value>, query: ContactQuery, work: () => Value): Value {
    const changes = this.#sql.totalChanges();
    if (changes !== this.#changes) {
      this.#orders.clear();
      this.#totals.clear();
      this.#changes = changes;
    }
    const key = JSON.stringify(query);
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= KEPT) kept.clear();
    const value = work();
    kept.set(key, value);
    return value;
  }
}

const kept = new WeakMap<Sql, KeptAnswers>();

const keptAnswers = (sql: Sql): KeptAnswers => {
  const known = kept.get(sql) ?? new KeptAnswers(sql);
  kept.set(sql, known);
  return known;
};

const rowsByNumber = (sql: Sql, numbers: Iterable<number>): ContactRow[] => {
  const rows: ContactRow[] = [];
  for (const no of numbers)
    for (const values of sql.all(`${SELECT_ROW} WHERE no = ?`, [no])) rows.push(rowOf(values));
  return rows;
};

const rowsById = (sql: Sql, ids: readonly string[]): ContactRow[] =>
  ids.flatMap((id) => sql.all(`${SELECT_ROW} WHERE id = ?`, [id]).map(rowOf));

const contactWindow: Answers['window'] = (sql, { query, start, count }) => {
  const answers = keptAnswers(sql);
  if (start > FAR) {
    const order = answers.order(query);
    return { total: order.length, rows: rowsByNumber(sql, order.subarray(start, start + count)) };
  }
  const { sql: where, values } = contactCondition(query);
  const rows = sql
    .all(`${SELECT_ROW} WHERE ${where} ORDER BY ${contactOrder(query)} LIMIT ? OFFSET ?`, [
      ...values,
      count,
      start,
    ])
    .map(rowOf);
  return { total: answers.total(query), rows };
};

const contactIds: Answers['ids'] = (sql, { query }) => {
  const { sql: where, values } = contactCondition(query);
  return sql
    .all(`SELECT id FROM ${CONTACTS} WHERE ${where} ORDER BY ${contactOrder(query)}`, values)
    .map(([id]) => String(id));
};

const related: Answers['related'] = (sql, { id }) =>
  sql
    .all(
      `SELECT relation, ${ROW_COLUMNS} FROM (SELECT no AS related, kind AS relation FROM contact_relations
        WHERE contactId = ?) JOIN (${CONTACTS}) ON no = related ORDER BY sortName, id`,
      [id],
    )
    .map(([kind, ...row]) => ({ row: rowOf(row), kind: kind as RelationKind }));

const known: Answers['known'] = (sql) => {
  const emails = new Map<string, string>();
  const phones = new Map<string, string>();
  for (const [id, addresses, numbers] of sql.all('SELECT id, emails, phones FROM contact_list')) {
    for (const email of JSON.parse(String(addresses)) as string[]) emails.set(email, String(id));
    for (const phone of JSON.parse(String(numbers)) as string[]) phones.set(phone, String(id));
  }
  return { emails, phones };
};

const unreadable: Answers['unreadable'] = (sql, _ask, { table }) =>
  sql
    .all(
      `SELECT u.id, u.fault, c.json FROM contact_unreadable u JOIN ${table('contacts')} c ON c.no = u.no ORDER BY u.no`,
    )
    .map(([id, fault, json]) => ({
      id: String(id),
      fault: String(fault),
      document: withoutRxdbFields(JSON.parse(String(json))),
    }));

const tags: Answers['tags'] = (sql) =>
  sql
    .all('SELECT tag, count(*) FROM contact_tags GROUP BY tag ORDER BY 2 DESC, tag')
    .map(([tag, count]) => ({ tag: String(tag), count: Number(count) }));

/** What can be asked of the table of contacts. */
export const contactAnswers: Answers & Derived['answers'] = {
  window: contactWindow,
  ids: contactIds,
  search: (sql, { text, limit }) => {
    const { numbers, marked } = searchContacts(sql, text, limit);
    return { hits: rowsByNumber(sql, numbers), marked };
  },
  rows: (sql, { ids }) => rowsById(sql, ids),
  related,
  tags,
  unreadable,
  known,
};
