import { expect, test } from 'vitest';
import { sampleContact } from '#tests/support/records/sample-contact.ts';
import { contactsInMemory } from '#tests/support/storage/contacts-in-memory.ts';

const CONTACTS = 5000;
const CASES = 100;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const CONSONANTS = 'bdfghjklmnprstvwz';
const VOWELS = 'aeiou';

/** The same numbers at every run (mulberry32). */
const seeded = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
};
type Random = ReturnType<typeof seeded>;

const letterOf = (letters: string, random: Random): string => letters[random(letters.length)] as string;

/** A name of six letters that can be spoken: "Mirola". */
const sixLetters = (random: Random): string =>
  Array.from({ length: 3 }, () => letterOf(CONSONANTS, random) + letterOf(VOWELS, random)).join('');

/** `name` with one typing error: a letter left out, added or wrong, or two swapped. */
const mistyped = (name: string, random: Random): string => {
  const at = random(name.length);
  const [before, after] = [name.slice(0, at), name.slice(at + 1)];
  const kind = random(4);
  if (kind === 0) return before + after;
  if (kind === 1) return before + letterOf(LETTERS, random) + name.slice(at);
  if (kind === 2) return before + letterOf(LETTERS, random) + after;
  const place = Math.min(at, name.length - 2);
  return `${name.slice(0, place)}${name[place + 1]}${name[place]}${name.slice(place + 2)}`;
};

test.each([1, 2, 3])('a name of six letters is found in spite of a typing error (seed %i)', (seed) => {
  const random = seeded(seed);
  const index = contactsInMemory();
  const names = Array.from({ length: CONTACTS }, () => sixLetters(random));
  index.put(...names.map((name, i) => sampleContact(`c${i}`, `Ada ${name}`, { familyName: name })));
  const missed: string[] = [];
  for (let i = 0; i < CASES; i++) {
    const name = names[random(CONTACTS)] as string;
    const typed = mistyped(name, random);
    const first = index.ask('search', { text: typed, limit: 10 }).hits.slice(0, 3);
    if (!first.some((row) => row.name === `Ada ${name}`)) missed.push(`${name}, typed ${typed}`);
  }
  expect(missed.length, missed.join('; ')).toBeLessThanOrEqual(CASES * 0.05);
});
