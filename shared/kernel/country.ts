import { usableLocale } from './locale.ts';

/** Countries and territories of ISO 3166-1 by their two letters. */
export const COUNTRY_CODES: readonly string[] = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY ' +
  'BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK ' +
  'FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR ' +
  'IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ' +
  'ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM ' +
  'PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF ' +
  'TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
).split(' ');

/** Languages in which an address may name its country. */
const NAMED_IN = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'tr', 'ru', 'ja', 'zh', 'ar'];
const ALSO: Readonly<Record<string, string>> = {
  usa: 'US',
  'u s a': 'US',
  'u s': 'US',
  'united states of america': 'US',
  america: 'US',
  uk: 'GB',
  'u k': 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  holland: 'NL',
  'the netherlands': 'NL',
  'republic of ireland': 'IE',
  'czech republic': 'CZ',
  'tschechische republik': 'CZ',
  'bundesrepublik deutschland': 'DE',
  brd: 'DE',
  ger: 'DE',
  deu: 'DE',
  aut: 'AT',
  che: 'CH',
  sui: 'CH',
  fra: 'FR',
  ita: 'IT',
  esp: 'ES',
  gbr: 'GB',
  nld: 'NL',
  bel: 'BE',
  pol: 'PL',
  dnk: 'DK',
  swe: 'SE',
  nor: 'NO',
  jpn: 'JP',
  chn: 'CN',
  ind: 'IN',
  'south korea': 'KR',
  uae: 'AE',
  turkey: 'TR',
};

let codesByName: ReadonlyMap<string, string> | undefined;

const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();

const displays = new Map<string, Intl.DisplayNames>();

const displayNames = (language: string): Intl.DisplayNames => {
  const known = displays.get(language);
  if (known) return known;
  const made = new Intl.DisplayNames([usableLocale(language)], { type: 'region', fallback: 'none' });
  displays.set(language, made);
  return made;
};

const readNames = (): ReadonlyMap<string, string> => {
  const names = new Map(Object.entries(ALSO));
  for (const language of NAMED_IN) {
    const display = displayNames(language);
    for (const code of COUNTRY_CODES) {
      const key = nameKey(display.of(code) ?? '');
      if (key !== '' && !names.has(key)) names.set(key, code);
    }
  }
  return names;
};

const known = new Set(COUNTRY_CODES);

/** Whether `code` is a country's two capital letters of ISO 3166-1. */
export const isCountryCode = (code: string): boolean => known.has(code);

/** The ISO 3166-1 code of a country named by code or in one of 15 languages ("Deutschland", "USA"); '' if unknown. */
export const countryCodeOf = (text: string): string => {
  const upper = text.trim().toUpperCase();
  if (known.has(upper)) return upper;
  codesByName ??= readNames();
  return codesByName.get(nameKey(text)) ?? '';
};

/** The name of country `code` in `locale` ("Germany"); `code` itself when it is none. */
export const countryName = (code: string, locale: string): string =>
  isCountryCode(code) ? (displayNames(locale).of(code) ?? code) : code;
