import { foldForSort } from '#shared/kernel/text.ts';
import type { DemoCountry } from './demo-countries.ts';
import { NAMES, type NameLanguage } from './demo-names.ts';
import type { Random } from './random.ts';

/** Someone who does not exist. `mailbox` is the name in Latin letters, as in an e-mail address: "eleni.alexiou". */
export type DemoPerson = {
  readonly givenName: string;
  readonly familyName: string;
  readonly language: NameLanguage;
  /** Both forms of the family name where there are two. */
  readonly family: string;
  readonly mailbox: string;
};

const latin = (text: string): string => foldForSort(text).replace(/[^a-z0-9]+/g, '');

/** "Ελένη:eleni" as shown and as in an address; what has no colon is its own Latin form. */
const parts = (entry: string): readonly [string, string] => {
  const [shown = '', roman = ''] = entry.split(':');
  return [shown, roman === '' ? latin(shown) : roman];
};

/** A person of `country`, of the same family as `relative` when one is given. */
export const drawPerson = (random: Random, country: DemoCountry, relative?: DemoPerson): DemoPerson => {
  const language = relative?.language ?? random.pick(country.names);
  const names = NAMES[language];
  const isWoman = random.chance(0.5);
  const [givenName, given] = parts(random.pick<string>(isWoman ? names.women : names.men));
  const family = relative?.family ?? random.pick<string>(names.families);
  const [masculine = '', feminine] = family.split('|');
  const [familyName, surname] = parts(isWoman ? (feminine ?? masculine) : masculine);
  return { givenName, familyName, language, family, mailbox: `${given}.${surname}` };
};

/** How a person is addressed in a letter, where that is usual. */
export const drawPrefix = (random: Random, country: DemoCountry): string => {
  if (random.chance(0.05)) return country.code === 'DE' || country.code === 'AT' ? 'Dr.' : '';
  return random.chance(0.015) ? 'Prof. Dr.' : '';
};
