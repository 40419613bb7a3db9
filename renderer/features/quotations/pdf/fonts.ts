/** Names of the files in resources/fonts, without their ending. */
export const FONT_FILES = [
  'NotoSans-Regular',
  'NotoSans-Bold',
  'NotoSansArabic-Regular',
  'NotoSansArabic-Bold',
  'NotoSansHebrew-Regular',
  'NotoSansHebrew-Bold',
  'NotoSansDevanagari-Regular',
  'NotoSansThai-Regular',
  'NotoSansThai-Bold',
  'NanumSquareR',
  'DroidSansFallbackFull',
] as const;
export type FontFile = (typeof FONT_FILES)[number];

/** Where each font is: addresses in a browser, paths in Node. */
export type FontSources = Readonly<Record<FontFile, string>>;

/** A font in its weights; where a script has no bold file the regular one stands in. */
export type FontFamily = {
  readonly name: string;
  readonly regular: FontFile;
  readonly bold?: FontFile;
  /** Texts that need this family; the first family is always there. */
  readonly script?: RegExp;
};

const FAMILIES: readonly FontFamily[] = [
  { name: 'Sans', regular: 'NotoSans-Regular', bold: 'NotoSans-Bold' },
  {
    name: 'Arabic',
    regular: 'NotoSansArabic-Regular',
    bold: 'NotoSansArabic-Bold',
    script: /[\p{Script_Extensions=Arabic}\u061c]/u,
  },
  {
    name: 'Hebrew',
    regular: 'NotoSansHebrew-Regular',
    bold: 'NotoSansHebrew-Bold',
    script: /\p{Script_Extensions=Hebrew}/u,
  },
  {
    name: 'Devanagari',
    regular: 'NotoSansDevanagari-Regular',
    script: /\p{Script_Extensions=Devanagari}/u,
  },
  {
    name: 'Thai',
    regular: 'NotoSansThai-Regular',
    bold: 'NotoSansThai-Bold',
    script: /[\p{Script_Extensions=Thai}\u0e3f]/u,
  },
  {
    name: 'Han',
    regular: 'DroidSansFallbackFull',
    script:
      /[\p{Script_Extensions=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff00-\uffef]/u,
  },
  // After Han: this font has Chinese characters in its table that draw nothing.
  { name: 'Hangul', regular: 'NanumSquareR', script: /\p{Script=Hangul}/u },
];

/** The families that `text` needs, first choice first. */
export const familiesFor = (text: string): readonly FontFamily[] =>
  FAMILIES.filter(({ script }) => !script || script.test(text));
