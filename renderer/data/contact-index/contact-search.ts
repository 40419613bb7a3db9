import { isPhoneLike, phoneDigits } from '#shared/kernel/phone-digits.ts';
import { foldForSearch } from '#shared/kernel/text.ts';
import type { Sql } from '../engine/sqlite/sql.ts';
import { matchExpression, searchWords } from '../search/search-words.ts';
import { likelyWords } from '../search/typo-words.ts';

const LOOKED_AT = 200;

/** Ends of words are indexed from this length on. */
const FEWEST_OF_PART = 4;

type Step = { readonly table: 'contact_search' | 'contact_parts'; readonly expression: string };
type Found = { readonly no: number; readonly name: string; readonly sortName: string };

/** Living contacts that a full-text expression finds, newest first; not more than can be ranked at once. */
const found = (sql: Sql, { table, expression }: Step): Found[] =>
  sql
    .all(
      `SELECT l.no, l.name, l.sortName FROM ${table} s JOIN contact_list l ON l.no = s.rowid
        WHERE ${table} MATCH ? AND l.archived = 0 ORDER BY s.rowid DESC LIMIT ${LOOKED_AT}`,
      [expression],
    )
    .map(([no, name, sortName]) => ({ no: Number(no), name: String(name), sortName: String(sortName) }));

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
  if (isPhoneLike(text)) yield { table: 'contact_parts', expression: `"${phoneDigits(text)}" *` };
  const [whole, begun] = [matchExpression(text, { hasEnded: true }), matchExpression(text)];
  if (whole === null || begun === null) return;
  const typed = searchWords(text);
  yield words(`name : ^"${typed.join(' ')}"`);
  yield words(`name : ^"${typed.join(' ')}" *`);
  yield words(`name : (${whole})`);
  yield words(`name : (${begun})`);
  yield words(begun);
  if (typed.every((word) => word.length >= FEWEST_OF_PART))
    yield { table: 'contact_parts', expression: typed.map((word) => `"${word}" *`).join(' AND ') };
  const alternatives = typed.map((word) => [word, ...likelyWords(sql, word)]);
  if (typed.length > 1) {
    const either = alternatives.map(
      (likely) => `(${likely.map((word, place) => `"${word}"${place === 0 ? ' *' : ''}`).join(' OR ')})`,
    );
    yield words(`{name organization} : (${either.join(' AND ')})`);
    return;
  }
  for (const field of ['name', 'organization'])
    for (const word of alternatives[0]?.slice(1) ?? []) yield words(`${field} : "${word}"`);
}

/**
 * Numbers of the best `limit` contacts for what was typed: name, organization, phone in any spelling, e-mail, tag or
 * note by the beginnings of its words; with a typing error in a name where nothing better answers.
 */
export const searchContacts = (sql: Sql, text: string, limit: number): number[] => {
  const typed = foldForSearch(text);
  const best = new Map<number, Found>();
  for (const next of steps(sql, text)) {
    const step = found(sql, next).filter(({ no }) => !best.has(no));
    step.sort((a, b) => rank(a.name, typed) - rank(b.name, typed) || (a.sortName < b.sortName ? -1 : 1));
    for (const hit of step) best.set(hit.no, hit);
    if (best.size >= limit) break;
  }
  return [...best.keys()].slice(0, limit);
};
