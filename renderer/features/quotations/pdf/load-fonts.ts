import { Font } from '@react-pdf/renderer';
import { type FontFamily, type FontSources, familiesFor } from './fonts.ts';
import type { TextFonts } from './text-fonts.ts';

const REGULAR = 400;
const BOLD = 700;

let drawings = 0;

// Names and figures are not hyphenated; what is too long for its column is broken by break-lines.
Font.registerHyphenationCallback((word) => [word]);

const register = (name: string, { regular, bold }: FontFamily, sources: FontSources): void =>
  Font.register({
    family: name,
    fonts: [
      { src: sources[regular], fontWeight: REGULAR },
      ...(bold ? [{ src: sources[bold], fontWeight: BOLD }] : []),
    ],
  });

const load = (fontFamily: string, fontWeight: number): Promise<void> =>
  Font.load({ fontFamily, fontWeight, fontStyle: 'normal' });

const textFonts = (names: readonly string[], rightToLeft: readonly string[]): TextFonts => {
  const glyphs = new Map<string, number>();
  const widthOf = (character: string): number => {
    const codePoint = character.codePointAt(0) ?? 0;
    const fonts = names.map((fontFamily) => Font.getFont({ fontFamily, fontWeight: BOLD }).data);
    const font = fonts.find((candidate) => candidate?.hasGlyphForCodePoint(codePoint));
    return font ? font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm : Number.NaN;
  };
  const known = (character: string): number => {
    const width = glyphs.get(character) ?? widthOf(character);
    glyphs.set(character, width);
    return width;
  };
  return {
    families: { ltr: names, rtl: [...rightToLeft, ...names.filter((name) => !rightToLeft.includes(name))] },
    covers: (character) => !Number.isNaN(known(character)),
    widthOf: (text, size) => [...text].reduce((sum, character) => sum + (known(character) || 0) * size, 0),
  };
};

/**
 * Loads the fonts that `text` needs for one drawing. Every drawing gets instances of its own, under names of its
 * own: the library keeps marks of the first document in a font, and a second one would lose glyphs by them.
 * `release` forgets them again. Rejects when a font can't be read.
 */
export const loadFonts = async (
  text: string,
  sources: FontSources,
): Promise<{ readonly fonts: TextFonts; readonly release: () => void }> => {
  drawings += 1;
  const prefix = `${drawings} `;
  const families = familiesFor(text);
  const names = families.map(({ name }) => prefix + name);
  const release = (): void => {
    for (const name of names) delete Font.getRegisteredFonts()[name];
  };
  try {
    for (const family of families) register(prefix + family.name, family, sources);
    await Promise.all(names.flatMap((name) => [load(name, REGULAR), load(name, BOLD)]));
  } catch (error) {
    release();
    throw error;
  }
  const rightToLeft = names.filter((name) => /Arabic|Hebrew/.test(name));
  return { fonts: textFonts(names, rightToLeft), release };
};
