import { editDistance } from '#shared/kernel/edit-distance.ts';
import type { Sql } from '../engine/sqlite/sql.ts';

/**
 * Words of names by how their beginnings look with one letter left out: two words that differ by one typing error
 * (a letter added, left out, changed, or two swapped) share one of these. After W. Garbe's symmetric deletes.
 */
const BEGINNING = 5;
const SHORTEST = 4;
const LONG = 8;
const MOST_CANDIDATES = 3000;
const MOST_WORDS = 12;

/** Makes the empty tables. */
export const createTypoWords = (sql: Sql): void => {
  sql.once('CREATE TABLE typo_words (word TEXT PRIMARY KEY) WITHOUT ROWID');
  sql.once('CREATE TABLE typo_keys (key TEXT, word TEXT, PRIMARY KEY (key, word)) WITHOUT ROWID');
};

/** Removes the tables if they exist. */
export const dropTypoWords = (sql: Sql): void => {
  sql.once('DROP TABLE IF EXISTS typo_words');
  sql.once('DROP TABLE IF EXISTS typo_keys');
};

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

/**
 * Takes up the words (of `searchWords`) of names; words are never forgotten, one that no name has any more finds
 * nothing.
 */
export const learnWords = (sql: Sql, words: readonly string[]): void => {
  for (const word of words) {
    if (word.length < SHORTEST || !LETTERS_ALONE.test(word)) continue;
    sql.run('INSERT OR IGNORE INTO typo_words (word) VALUES (?)', [word]);
    if (sql.changes() === 0) continue;
    for (const key of keysOf(word))
      sql.run('INSERT OR IGNORE INTO typo_keys (key, word) VALUES (?, ?)', [key, word]);
  }
};

/** How far `typed` is from `word` or, as it may still be being typed, from a beginning of it. */
const distanceTo = (word: string, typed: string, most: number): number => {
  let least = editDistance(typed, word, most);
  for (let length = typed.length - 1; length <= typed.length + 1 && length < word.length; length++)
    // A word that is complete is more likely meant than one that goes on.
    least = Math.min(least, editDistance(typed, word.slice(0, length), most) + 0.5);
  return least;
};

/** The words of names that `typed` may be with a typing error, or two in a long word; the likeliest first. */
export const likelyWords = (sql: Sql, typed: string): string[] => {
  if (typed.length < SHORTEST) return [];
  const most = typed.length >= LONG ? 2 : 1;
  const keys = keysOf(typed);
  const words = sql
    .all(
      `SELECT DISTINCT word FROM typo_keys WHERE key IN (${keys.map(() => '?')}) LIMIT ${MOST_CANDIDATES}`,
      keys,
    )
    .map(([word]) => String(word));
  return words
    .map((word) => ({ word, distance: distanceTo(word, typed, most) }))
    .filter(({ distance }) => distance <= most + 0.5)
    .sort((a, b) => a.distance - b.distance || a.word.length - b.word.length || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(({ word }) => word);
};
