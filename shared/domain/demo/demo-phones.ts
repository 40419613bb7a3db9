import type { DemoCountry } from './demo-countries.ts';
import type { Random } from './random.ts';

/** Gives every phone number at most once. */
export type PhoneBook = {
  /** A number of `country`, written as people do; undefined when its reserved numbers are used up. */
  readonly draw: (country: DemoCountry, kind: 'mobile' | 'landline') => DemoPhone | undefined;
};
export type DemoPhone = { readonly typed: string; readonly e164: string };

const TRIES = 30;

/** "+49 30 23125 101" as dialled within Germany: "030 23125 101". */
const national = (international: string, trunk: string): string => international.replace(/^\+\d+ /, trunk);

const spelled = (random: Random, international: string, country: DemoCountry, isAtHome: boolean): string => {
  if (!isAtHome) return random.chance(0.15) ? `00${international.slice(1)}` : international;
  const local = national(international, country.trunk);
  return random.weighted([
    [local, 5],
    [international, 3],
    [local.replace(' ', '/'), 2],
    [local.replaceAll(' ', ''), 1],
  ]);
};

/** A phone book of numbers seen from `homeCountry`: only there are they written without the country. */
export const phoneBook = (random: Random, homeCountry: string): PhoneBook => {
  const given = new Set<string>();
  return {
    draw: (country, kind) => {
      const patterns = kind === 'mobile' ? country.mobiles : country.landlines;
      if (patterns.length === 0) return undefined;
      for (let tries = 0; tries < TRIES; tries++) {
        const number = random.pick(patterns).replace(/#/g, () => String(random.int(0, 9)));
        const e164 = `+${number.replace(/\D/g, '')}`;
        if (given.has(e164)) continue;
        given.add(e164);
        return { typed: spelled(random, number, country, country.code === homeCountry), e164 };
      }
      return undefined;
    },
  };
};
