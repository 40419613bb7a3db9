import { editDistance } from '#shared/kernel/edit-distance.ts';
import type { Sql } from '../engine/sqlite/sql.ts';

/**
 * Words are kept by how their beginnings look with one letter left out: two words that differ by one typing error
 * (a letter added, left out, changed, or two swapped) share one of these. After W. Garbe's symmetric deletes.
 */
const BEGINNING = 5;
const SHORTEST = 4;
const LONG = 8;
const MOST_CANDIDATES = 3000;
const MOST_WORDS = 12;
const MOST_REMEMBERED = 300_000;
const AFTER_ALL_LETTERS = '\u{10FFFF}';

const keysOf = (word: string): string[] => {
  const beginning = word.slice(0, BEGINNING);
  return [
    ...new Set([
      beginning,
      ...Array.from(beginning, (_, place) => beginning.slice(0, place) + beginning.slice(place + 1)),
    ]),
  ];
};

const LETTERS_ALONE = /^\p{L}+$/u;

/** How far `typed` is from `word` or, as it may still be being typed, from a beginning of it. */
const distanceTo = (word: string, typed: string, most: number): number => {
  let least = editDistance(typed, word, most);
  for (let length = typed.length - 1; length <= typed.length + 1 && length < word.length; length++)
    // A word that is complete is more likely meant than one that goes on.
    least = Math.min(least, editDistance(typed, word.slice(0, length), most) + 0.5);
  return least;
};

/** The words that are somewhere in an index, for what was typed with an error or is still being typed. */
export class KnownWords {
  readonly #words: string;
  readonly #keys: string;
  /** Words known to be there, so that not each of them is looked for each time. */
  #remembered = new WeakMap<Sql, Set<string>>();

  /** `index` names the tables: letters and underscores. */
  constructor(index: string) {
    this.#words = `${index}_words`;
    this.#keys = `${index}_word_keys`;
  }

  /** Makes the empty tables. */
  create(sql: Sql): void {
    sql.once(`CREATE TABLE ${this.#words} (word TEXT PRIMARY KEY) WITHOUT ROWID`);
    sql.once(`CREATE TABLE ${this.#keys} (key TEXT, word TEXT, PRIMARY KEY (key, word)) WITHOUT ROWID`);
  }

  /** Removes the tables if they exist. */
  drop(sql: Sql): void {
    this.forget();
    for (const table of [this.#words, this.#keys]) sql.once(`DROP TABLE IF EXISTS ${table}`);
  }

  /** Forgets what it remembers of the tables; to be called when a transaction was undone. */
  forget(): void {
    this.#remembered = new WeakMap();
  }

  /** Takes up words (of `searchWords`); none is ever removed: one that is nowhere any more finds nothing. */
  learn(sql: Sql, words: Iterable<string>): void {
    const remembered = this.#rememberedOf(sql);
    for (const word of words) {
      if (word.length < SHORTEST || remembered.has(word) || !LETTERS_ALONE.test(word)) continue;
      remembered.add(word);
      sql.run(`INSERT OR IGNORE INTO ${this.#words} (word) VALUES (?)`, [word]);
      if (sql.changes() === 0) continue;
      for (const key of keysOf(word))
        sql.run(`INSERT OR IGNORE INTO ${this.#keys} (key, word) VALUES (?, ?)`, [key, word]);
    }
  }

  /** The words that begin with `beginning` (four letters or more); null when there are more than `most`. */
  beginningWith(sql: Sql, beginning: string, most: number): string[] | null {
    const found = sql.all(`SELECT word FROM ${this.#words} WHERE word >= ? AND word < ? LIMIT ${most + 1}`, [
      beginning,
      `${beginning}${AFTER_ALL_LETTERS}`,
    ]);
    return found.length > most ? null : found.map(([word]) => String(word));
  }

  /** The words that `typed` may be with a typing error, or two in a long word; the likeliest first. */
  likely(sql: Sql, typed: string): string[] {
    if (typed.length < SHORTEST) return [];
    const most = typed.length >= LONG ? 2 : 1;
    const keys = keysOf(typed);
    return sql
      .all(
        `SELECT DISTINCT word FROM ${this.#keys} WHERE key IN (${keys.map(() => '?')}) LIMIT ${MOST_CANDIDATES}`,
        keys,
      )
      .map(([found]) => ({ word: String(found), distance: distanceTo(String(found), typed, most) }))
      .filter(({ distance }) => distance <= most + 0.5)
      .sort((a, b) => a.distance - b.distance || a.word.length - b.word.length || (a.word < b.word ? -1 : 1))
      .slice(0, MOST_WORDS)
      .map(({ word }) => word);
  }

  #rememberedOf(sql: Sql): Set<string> {
    let remembered = this.#remembered.get(sql);
    if (!remembered || remembered.size > MOST_REMEMBERED) {
      remembered = new Set();
      this.#remembered.set(sql, remembered);
    }
    return remembered;
  }
}
