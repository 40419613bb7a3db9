const REPLACEMENT = '\ufffd';
/** Nothing is lost without these: marks that draw nothing, and emoji. */
const DISPENSABLE =
  /\p{Cf}|\p{Variation_Selector}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/u;
const CONTROLS = /[^\P{Cc}\n]/gu;

type Covers = (character: string) => boolean;

const replaced = (character: string, covers: Covers): string => {
  if (character === '\n' || covers(character)) return character;
  if (character === '\u2212') return '-';
  return DISPENSABLE.test(character) ? '' : REPLACEMENT;
};

const drawableText = (text: string, covers: Covers): string =>
  [...text.normalize('NFC').replaceAll('\t', ' ').replace(CONTROLS, '')]
    .map((character) => replaced(character, covers))
    .join('');

/**
 * `value` with every text in it reduced to characters that can be drawn: emoji are left out, and what else no
 * font has becomes the replacement character rather than a wrong glyph.
 */
export const drawable = <Value>(value: Value, covers: Covers): Value => {
  if (typeof value === 'string') return drawableText(value, covers) as Value;
  if (Array.isArray(value)) return value.map((item) => drawable(item, covers)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, drawable(item, covers)]);
  return Object.fromEntries(entries) as Value;
};
