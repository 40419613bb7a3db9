import { foldForSearch } from '#shared/kernel/text.ts';

/** A record as it is found: its name and everything else it answers to, folded. */
export type Findable = { readonly name: string; readonly text: string };

/** What is found under `name` or any of `more`. */
export const findable = (name: string, ...more: readonly string[]): Findable => ({
  name: foldForSearch(name),
  text: foldForSearch([name, ...more].join(' ')),
});

/** How well `entry` answers folded `words`: 0 best, 3 when it only has all of them, 4 when it was found otherwise. */
const rank = ({ name, text }: Findable, words: string): number => {
  if (name === words) return 0;
  if (name.startsWith(words)) return 1;
  if (` ${text}`.includes(` ${words}`)) return 2;
  return words.split(' ').every((word) => text.includes(word)) ? 3 : 4;
};

/** The best `limit` of the found `entries` for folded `words`, equally good ones in the order given by `compare`. */
export const best = <Entry extends { readonly found: Findable }>(
  entries: readonly Entry[],
  words: string,
  { limit, compare }: { readonly limit: number; readonly compare: (a: Entry, b: Entry) => number },
): readonly Entry[] =>
  entries
    .map((entry) => ({ entry, place: rank(entry.found, words) }))
    .sort((a, b) => a.place - b.place || compare(a.entry, b.entry))
    .slice(0, limit)
    .map(({ entry }) => entry);
