import { isPhoneLike, phoneDigits } from '#shared/kernel/phone-digits.ts';
import { foldForSearch } from '#shared/kernel/text.ts';
import type { Sql } from '../engine/sqlite/sql.ts';
import { matchExpression, searchWords, threesIn } from '../search/search-words.ts';
import { contactWords } from './contact-words.ts';

const LOOKED_AT = 200;

/** Parts of words are looked for from this length on. */
const FEWEST_OF_PART = 4;

type Step = {
  readonly table: 'contact_search' | 'contact_parts';
  readonly expression: string;
  /** Words that are looked for in the place of typed ones. */
  readonly meant?: readonly string[];
  /** Whether a contact that was found is what was looked for, where the expression does not say it exactly. */
  readonly isMeant?: (found: Found) => boolean;
};
type Found = {
  readonly no: number;
  readonly name: string;
  readonly sortName: string;
  readonly organization: string;
  readonly digits: string;
};

/** Living contacts that a full-text expression finds, newest first; not more than can be ranked at once. */
const found = (sql: Sql, { table, expression, isMeant = () => true }: Step): Found[] => {
  const rows: Found[] = [];
  sql.each(
    `SELECT l.no, l.name, l.sortName, l.organizationName, l.digits FROM ${table} s
      JOIN contact_list l ON l.no = s.rowid WHERE ${table} MATCH ? AND l.archived = 0 ORDER BY s.rowid DESC`,
    [expression],
    (row) => {
      const [name, sortName, organization, digits] = [1, 2, 3, 4].map((column) => row.text(column));
      const contact = { no: row.number(0), name, sortName, organization, digits } as Found;
      if (isMeant(contact)) rows.push(contact);
      return rows.length >= LOOKED_AT;
    },
  );
  return rows;
};

const having = (parts: readonly string[]): string =>
  [...threesIn(parts)].map((three) => `"${three}"`).join(' AND ');

/** Contacts with a number that has these digits in it. */
const byPhone = (digits: string): Step => ({
  table: 'contact_parts',
  expression: having([digits]),
  isMeant: (contact) => contact.digits.includes(digits),
});

/** Contacts with all of these words inside the words of their names. */
const byParts = (words: readonly string[]): Step => ({
  table: 'contact_parts',
  expression: having(words),
  isMeant: ({ name, organization }) => {
    const has = searchWords(`${name} ${organization}`).join(' ');
    return words.every((word) => has.includes(word));
  },
});

/** How well a name answers what was typed: whole name, its beginning, the beginning of a word, anywhere else. */
const rank = (name: string, typed: string): number => {
  const folded = foldForSearch(name);
  if (folded === typed) return 0;
  if (folded.startsWith(typed)) return 1;
  return ` ${folded}`.includes(` ${typed}`) ? 2 : 3;
};

/** What the index is asked, step by step until enough is found: the likeliest first. */
function* steps(sql: Sql, text: string): Generator<Step> {
  const words = (expression: string): Step => ({ table: 'contact_search', expression });
  if (isPhoneLike(text)) yield byPhone(phoneDigits(text));
  const [whole, begun] = [matchExpression(text, { hasEnded: true }), matchExpression(text)];
  if (whole === null || begun === null) return;
  const typed = searchWords(text);
  yield words(`name : ^"${typed.join(' ')}"`);
  yield words(`name : ^"${typed.join(' ')}" *`);
  yield words(`name : (${whole})`);
  yield words(`name : (${begun})`);
  yield words(begun);
  if (typed.every((word) => word.length >= FEWEST_OF_PART)) yield byParts(typed);
  const alternatives = typed.map((word) => [word, ...contactWords.likely(sql, word)]);
  if (typed.length > 1) {
    const either = alternatives.map(
      (likely) => `(${likely.map((word, place) => `"${word}"${place === 0 ? ' *' : ''}`).join(' OR ')})`,
    );
    const meant = alternatives.flatMap((likely) => likely.slice(1));
    yield { ...words(`{name organization} : (${either.join(' AND ')})`), meant };
    return;
  }
  for (const field of ['name', 'organization'])
    for (const word of alternatives[0]?.slice(1) ?? [])
      yield { ...words(`${field} : "${word}"`), meant: [word] };
}

/** Numbers of contacts, and what is to be marked in them. */
export type FoundContacts = { readonly numbers: readonly number[]; readonly marked: string };

/** So many are looked for at once, so that who asks for fewer and who asks for more share the work. */
const USUAL = 20;

const search = (sql: Sql, text: string, limit: number): FoundContacts => {
  const typed = foldForSearch(text);
  const best = new Map<number, Found>();
  const meant = new Set<string>();
  for (const next of steps(sql, text)) {
    const step = found(sql, next).filter(({ no }) => !best.has(no));
    step.sort((a, b) => rank(a.name, typed) - rank(b.name, typed) || (a.sortName < b.sortName ? -1 : 1));
    for (const hit of step) best.set(hit.no, hit);
    if (step.length > 0) for (const word of next.meant ?? []) meant.add(word);
    if (best.size >= limit) break;
  }
  return { numbers: [...best.keys()].slice(0, limit), marked: [text, ...meant].join(' ') };
};

type Answered = { readonly text: string; readonly changes: number; readonly answer: FoundContacts };

const answered = new WeakMap<Sql, Answered>();

/**
 * The best `limit` contacts for what was typed: name, organization, phone in any spelling, e-mail, tag or note by the
 * beginnings of its words; with a typing error in a name where nothing better answers.
 */
export const searchContacts = (sql: Sql, text: string, limit: number): FoundContacts => {
  if (limit > USUAL) return search(sql, text, limit);
  const changes = sql.totalChanges();
  let last = answered.get(sql);
  if (last?.text !== text || last.changes !== changes) {
    last = { text, changes, answer: search(sql, text, USUAL) };
    answered.set(sql, last);
  }
  return { ...last.answer, numbers: last.answer.numbers.slice(0, limit) };
};
