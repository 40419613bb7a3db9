import { isPhoneLike, phoneDigits } from '#shared/kernel/phone-digits.ts';
import { foldForSearch } from '#shared/kernel/text.ts';
import type { Sql } from '../engine/sqlite/sql.ts';
import { matchExpression, searchWords, threesIn } from '../search/search-words.ts';
import { contactWords } from './contact-words.ts';

const LOOKED_AT = 100;

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

/** How well a name answers typed words: whole name, its beginning, that of a word, of words in any order, else. */
const rank = (name: string, typed: string): number => {
  const folded = foldForSearch(name);
  if (folded === typed) return 0;
  if (folded.startsWith(typed)) return 1;
  if (` ${folded}`.includes(` ${typed}`)) return 2;
  return typed.split(' ').every((word) => ` ${folded}`.includes(` ${word}`)) ? 3 : 4;
};

const words = (expression: string): Step => ({ table: 'contact_search', expression });

/** Narrower and narrower: what comes first answers better. */
const better = (text: string): Step[] => {
  const phrase = searchWords(text).join(' ');
  return [
    words(`name : ^"${phrase}"`),
    words(`name : ^"${phrase}" *`),
    words(`name : (${matchExpression(text, { hasEnded: true })})`),
    words(`name : (${matchExpression(text)})`),
  ];
};

/** What is looked for when words have errors in them: the likeliest first. */
const mistyped = (sql: Sql, typed: readonly string[]): Step[] => {
  const alternatives = typed.map((word) => [word, ...contactWords.likely(sql, word)]);
  if (typed.length === 1)
    return ['name', 'organization'].flatMap((field) =>
      (alternatives[0] ?? []).slice(1).map((word) => ({ ...words(`${field} : "${word}"`), meant: [word] })),
    );
  const either = alternatives.map(
    (likely) => `(${likely.map((word, place) => `"${word}"${place === 0 ? ' *' : ''}`).join(' OR ')})`,
  );
  const meant = alternatives.flatMap((likely) => likely.slice(1));
  return [{ ...words(`{name organization} : (${either.join(' AND ')})`), meant }];
};

/** Numbers of contacts, and what is to be marked in them. */
export type FoundContacts = { readonly numbers: readonly number[]; readonly marked: string };

/** Where so many have what was typed, it was hardly mistyped. */
const ENOUGH = 3;
/** So many are looked for at once, so that who asks for fewer and who asks for more share the work. */
const USUAL = 20;

/** What was found so far, best first. */
class Best {
  readonly #sql: Sql;
  readonly #text: string;
  readonly #typed: string;
  readonly #found = new Map<number, Found>();
  readonly #meant = new Set<string>();

  constructor(sql: Sql, text: string) {
    this.#sql = sql;
    this.#text = text;
    this.#typed = foldForSearch(text);
  }

  get size(): number {
    return this.#found.size;
  }

  /** Looks for `step` and adds what it finds after what is there. */
  look(step: Step): void {
    this.add(found(this.#sql, step), step.meant);
  }

  add(hits: readonly Found[], meant: readonly string[] = []): void {
    const fresh = hits.filter(({ no }) => !this.#found.has(no));
    if (fresh.length > 0) for (const word of meant) this.#meant.add(word);
    const ranked = fresh.map((hit) => ({ hit, place: rank(hit.name, this.#typed) }));
    ranked.sort((a, b) => a.place - b.place || (a.hit.sortName < b.hit.sortName ? -1 : 1));
    for (const { hit } of ranked) this.#found.set(hit.no, hit);
  }

  answer(limit: number): FoundContacts {
    return {
      numbers: [...this.#found.keys()].slice(0, limit),
      marked: [this.#text, ...this.#meant].join(' '),
    };
  }
}

const search = (sql: Sql, text: string, limit: number): FoundContacts => {
  const best = new Best(sql, text);
  if (isPhoneLike(text)) best.look(byPhone(phoneDigits(text)));
  const begun = matchExpression(text);
  if (begun === null) return best.answer(limit);
  const all = found(sql, words(begun));
  // More than can be ranked: those that answer better are looked for among all.
  if (all.length === LOOKED_AT) for (const step of better(text)) if (best.size < limit) best.look(step);
  best.add(all);
  const typed = searchWords(text);
  if (best.size < limit && typed.every((word) => word.length >= FEWEST_OF_PART)) best.look(byParts(typed));
  if (best.size < ENOUGH) for (const step of mistyped(sql, typed)) if (best.size < limit) best.look(step);
  return best.answer(limit);
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
