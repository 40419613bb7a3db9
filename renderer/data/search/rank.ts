import { foldForSearch } from '#shared/kernel/text.ts';

/** A record as it is found: its name and everything else it answers to, folded. */
export type Findable = { readonly name: string; readonly text: string };

/** What is found under `name` or any of `more`. */
export const findable = (name: string, ...more: readonly string[]): Findable => ({
  name: foldForSearch(name),
  text: foldForSearch([name, ...more].join(' ')),
});

/** How well `entry` answers folded `words`: 0 best, 3 just so; undefined when a word is missing. */
const rank = ({ name, text }: Findable, words: string): number | undefined => {
  if (!words.split(' ').every((word) => text.includes(word))) return undefined;
  if (name === words) return 0;
  if (name.startsWith(words)) return 1;
  return ` ${text}`.includes(` ${words}`) ? 2 : 3;
};

/** The best `limit` of `entries` for folded `words`, equally good ones in the order given by `compare`. */
export const best = <Entry extends { readonly found: Findable }>(
  entries: readonly Entry[],
  words: string,
  { limit, compare }: { readonly limit: number; readonly compare: (a: Entry, b: Entry) => number },
): readonly Entry[] =>
  entries
    .flatMap((entry) => {
      const place = rank(entry.found, words);
      return place === undefined ? [] : { entry, place };
    })
    .sort((a, b) => a.place - b.place || compare(a.entry, b.entry))
    .slice(0, limit)
    .map(({ entry }) => entry);
