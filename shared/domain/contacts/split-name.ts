import { cleanLine } from '#shared/kernel/clean-text.ts';
import type { Contact } from './contact.ts';

/** The parts a person's name typed in one field falls into. */
export type SplitName = Pick<Contact, 'prefix' | 'givenName' | 'familyName' | 'suffix'>;

const PREFIX =
  /^(?:mr|mrs|ms|mx|miss|sir|dame|lord|lady|rev\.|dr|prof|herr|frau|hr\.|fr\.|ing\.|mag\.|dipl\.-ing\.|med\.|jur\.|phil\.|rer\.|nat\.|h\.c\.|mme|mlle|sr\.|sra\.|dott\.|dott\.ssa)\.?$/iu;
const SUFFIX =
  /^(?:jr|sr|ii|iii|iv|esq|ph\.?d|m\.?d|mba|cpa|dds|b\.sc|m\.sc|b\.a|m\.a|ll\.m|bsc|msc|llm)\.?$/iu;
/** Words that belong to the family name after them; capitalised only where they are hardly ever a given name. */
const PARTICLE =
  /^(?:van|von|vom|zu|zur|zum|der|den|de|del|della|di|da|do|dos|das|du|la|le|ter|ten|te|bin|ibn|af|av|y|e|Von|De|Del|Della|Di)$/u;
const HAN = /^\p{Script=Han}{2,4}$/u;
const HANGUL = /^\p{Script=Hangul}{2,4}$/u;
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー・\s]+$/u;

const joined = (words: readonly string[]): string => words.join(' ');

/** Number of leading words that satisfy `test`, leaving at least one word for the name. */
const leading = (words: readonly string[], test: (word: string) => boolean): number => {
  const end = words.findIndex((word) => !test(word));
  return Math.max(end, 0);
};

const eastAsian = (words: readonly string[]): Pick<SplitName, 'givenName' | 'familyName'> => {
  const [first = '', ...others] = words;
  if (others.length > 0) return { familyName: first, givenName: joined(others) };
  if (!HAN.test(first) && !HANGUL.test(first)) return { familyName: '', givenName: first };
  const letters = [...first];
  // Four characters are two and two, in Japan as for the double family names of China.
  const length = HAN.test(first) && letters.length === 4 ? 2 : 1;
  return { familyName: letters.slice(0, length).join(''), givenName: letters.slice(length).join('') };
};

const western = (words: readonly string[]): Pick<SplitName, 'givenName' | 'familyName'> => {
  if (words.length < 2) return { givenName: joined(words), familyName: '' };
  const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && PARTICLE.test(word));
  const start = particle < 0 ? words.length - 1 : particle;
  return { givenName: joined(words.slice(0, start)), familyName: joined(words.slice(start)) };
};

/**
 * A person's name typed in one field, split: "Dr. Ada de la Cruz MBA", "Lovelace, Ada", "山田 太郎". No word is
 * lost; which is given and which family name is a guess that the person can correct.
 */
export const splitName = (typed: string): SplitName => {
  const [before = '', ...after] = cleanLine(typed)
    .split(',')
    .map((part) => part.trim());
  const behind = after.join(' ').split(' ').filter(Boolean);
  const isSuffix = behind.every((word) => SUFFIX.test(word));
  const words = before.split(' ').filter(Boolean);
  if (!isSuffix && words.length > 0) {
    const prefixes = leading(behind, (word) => PREFIX.test(word));
    return {
      prefix: joined(behind.slice(0, prefixes)),
      givenName: joined(behind.slice(prefixes)),
      familyName: joined(words),
      suffix: '',
    };
  }
  const all = words.length > 0 ? words : behind;
  const prefixes = leading(all, (word) => PREFIX.test(word));
  const rest = all.slice(prefixes);
  const suffixes = leading(rest.toReversed(), (word) => SUFFIX.test(word));
  const names = rest.slice(0, rest.length - suffixes);
  return {
    prefix: joined(all.slice(0, prefixes)),
    ...(EAST_ASIAN.test(joined(names)) ? eastAsian(names) : western(names)),
    suffix: joined([...rest.slice(rest.length - suffixes), ...(words.length > 0 ? behind : [])]),
  };
};
