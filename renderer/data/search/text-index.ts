import type { Derived, DerivedRow } from '../engine/derived.ts';
import type { Sql } from '../engine/sqlite/sql.ts';
import { KnownWords } from './known-words.ts';
import { distinctWords, searchWords } from './search-words.ts';
import { mergeSome, putMergingOff } from './tidy-index.ts';

/** What is indexed of a document, and its place among those that are found. */
export type IndexedText = {
  /** Words as `searchWords` gives them. */
  readonly words: readonly string[];
  /** ISO instant; what is of the latest day is found first. */
  readonly at: string;
};

export type TextIndexOptions = {
  /** Names the tables: letters and underscores. */
  readonly name: string;
  /** What is indexed of a document of the collection, which may be damaged in any field. */
  readonly textOf: (document: Readonly<Record<string, unknown>>, sql: Sql) => IndexedText;
  /** Beginnings of so many letters are indexed, others are put together from all words that begin so. */
  readonly beginnings: readonly number[];
};

/** What answers a text: the numbers of documents, the latest first. */
export type TextHits = {
  readonly numbers: readonly number[];
  /** The text, and the words that were taken for typed ones with an error in them. */
  readonly marked: string;
};

/** Beginnings shorter than this are indexed or looked for as whole words, never put together. */
const SHORTEST_KNOWN = 4;
const [FEW_CONTINUATIONS, MOST_CONTINUATIONS] = [6, 200];
const LETTERS_ALONE = /^\p{L}+$/u;
const ONE_SIGN = /^[a-z0-9]$/;

/**
 * A row's number in the index says when the document was: days since 1970 above, the document's own number in the
 * lowest 29 bits. So the latest are read first, and reading stops when there are enough of them. Days, because
 * numbers that are near to each other take half the room that those of seconds would.
 */
const KEY = '(CAST(? AS INTEGER) << 29 | ?)';
const NUMBER_OF_KEY = 'rowid & 536870911';
const DAY_MS = 86_400_000;
const MOST_DAYS = 2 ** 30;

const dayOf = (instant: string): number => {
  const day = Math.floor(Date.parse(instant) / DAY_MS);
  return Number.isFinite(day) ? Math.min(Math.max(day, 0), MOST_DAYS) : 0;
};

type Entry = { readonly day: number; readonly no: number; readonly text: string };

/** An index of words in one collection, whose answers come latest first. */
export class TextIndex {
  readonly #table: string;
  readonly #known: KnownWords;
  readonly #options: TextIndexOptions;

  constructor(options: TextIndexOptions) {
    this.#options = options;
    this.#table = `${options.name}_text`;
    this.#known = new KnownWords(options.name);
  }

  /** The part of a derived table that keeps this index. */
  get upkeep(): Pick<Derived, 'create' | 'drop' | 'put' | 'forget' | 'tidy'> {
    return {
      create: (sql) => this.#create(sql),
      drop: (sql) => {
        sql.once(`DROP TABLE IF EXISTS ${this.#table}`);
        this.#known.drop(sql);
      },
      put: (sql, rows) => this.#put(sql, rows),
      forget: () => this.#known.forget(),
      tidy: (sql) => mergeSome(sql, this.#table),
    };
  }

  /** The latest `limit` documents that have all words of `text` or words that begin so; with typing errors if none has. */
  find(sql: Sql, text: string, limit: number): TextHits {
    const words = [...distinctWords(searchWords(text))];
    // The beginning of another word: one letter would say next to nothing and take the longest.
    const typed = words.length > 1 ? words.filter((word) => this.#isEnough(word)) : words;
    const found = new Set<number>();
    for (const most of [0, FEW_CONTINUATIONS, MOST_CONTINUATIONS]) {
      const terms = typed.map((word) => this.#begunBy(sql, word, most));
      for (const no of this.#match(sql, terms, limit)) found.add(no);
      if (found.size >= limit) break;
    }
    if (found.size > 0) return { numbers: [...found].slice(0, limit), marked: text };
    const likely = typed.map((word) => this.#known.likely(sql, word));
    if (likely.every((words) => words.length === 0)) return { numbers: [], marked: text };
    const either = typed.map((word, place) =>
      [this.#begunBy(sql, word, MOST_CONTINUATIONS), anyOf(likely[place] ?? [])]
        .filter((part) => part !== '')
        .join(' OR '),
    );
    return { numbers: this.#match(sql, either, limit), marked: [text, ...likely.flat()].join(' ') };
  }

  /** Whether it narrows the answer down: a letter alone does where it is a word. */
  #isEnough(word: string): boolean {
    return word.length > 1 || this.#options.beginnings.includes(1) || !ONE_SIGN.test(word);
  }

  /** The latest documents for which all `terms` hold; one that is '' holds for none. */
  #match(sql: Sql, terms: readonly string[], limit: number): number[] {
    if (terms.length === 0 || terms.includes('')) return [];
    return sql
      .all(
        `SELECT ${NUMBER_OF_KEY} FROM ${this.#table} WHERE ${this.#table} MATCH ? ORDER BY rowid DESC LIMIT ?`,
        [terms.map((term) => `(${term})`).join(' AND '), limit],
      )
      .map(([no]) => Number(no));
  }

  #create(sql: Sql): void {
    const beginnings = this.#options.beginnings.join(' ');
    sql.once(
      `CREATE VIRTUAL TABLE ${this.#table} USING fts5(words, content = '', contentless_delete = 1,
        tokenize = 'ascii', detail = 'none', prefix = '${beginnings}')`,
    );
    putMergingOff(sql, this.#table);
    this.#known.create(sql);
  }

  #put(sql: Sql, rows: readonly DerivedRow[]): void {
    const added = new Map<number, Entry>();
    for (const { no, document, before } of rows) {
      const entry = document && this.#entryOf(sql, no, document);
      const former = before && this.#entryOf(sql, no, before);
      if (entry && former && entry.text === former.text && entry.day === former.day) continue;
      added.delete(no);
      if (former) sql.run(`DELETE FROM ${this.#table} WHERE rowid = ${KEY}`, [former.day, no]);
      if (entry && entry.text !== '') added.set(no, entry);
    }
    // In the order of their keys, or the index would be written to the disk for each of them.
    const inOrder = [...added.values()].sort((a, b) => a.day - b.day || a.no - b.no);
    for (const { day, no, text } of inOrder) {
      sql.run(`INSERT INTO ${this.#table} (rowid, words) VALUES (${KEY}, ?)`, [day, no, text]);
      this.#known.learn(sql, text.split(' '));
    }
  }

  #entryOf(sql: Sql, no: number, document: Readonly<Record<string, unknown>>): Entry {
    const { words, at } = this.#options.textOf(document, sql);
    return { day: dayOf(at), no, text: [...distinctWords(words)].join(' ') };
  }

  /**
   * Words that begin with `typed`, the word itself first of all and the shortest `most` of the others. Where such
   * beginnings are not indexed the words are named, to be read one by one; all are meant when there are too many.
   */
  #begunBy(sql: Sql, typed: string, most: number): string {
    if (this.#options.beginnings.includes(typed.length)) return `"${typed}" *`;
    if (typed.length < SHORTEST_KNOWN || most === 0) return `"${typed}"`;
    if (!LETTERS_ALONE.test(typed)) return `"${typed}" *`;
    const words = this.#known.beginningWith(sql, typed, MOST_CONTINUATIONS);
    if (!words) return most < MOST_CONTINUATIONS ? `"${typed}"` : `"${typed}" *`;
    return anyOf(words.sort((a, b) => a.length - b.length).slice(0, most));
  }
}

const anyOf = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(' OR ');
