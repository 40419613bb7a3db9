import { createContext, useContext } from 'react';
import type { TextDirection } from '#shared/kernel/text-direction.ts';

/** The fonts of one drawing. */
export type TextFonts = {
  /**
   * Names of the fonts to take glyphs from, first choice first. Text that runs right to left takes blanks and digits
   * from its own font too: it stays in one piece then, and is copied out of the file in the right order.
   */
  readonly families: Readonly<Record<TextDirection, readonly string[]>>;
  /** Whether any of the fonts has a glyph for a character. */
  readonly covers: (character: string) => boolean;
  /** Width of `text` in points at `size`, in bold, which is never narrower. */
  readonly widthOf: (text: string, size: number) => number;
};

/** Gives the fonts of the drawing to every text of it. */
export const TextFontsContext = createContext<TextFonts | null>(null);

/** The fonts of the drawing this component is part of. */
export const useTextFonts = (): TextFonts => {
  const fonts = useContext(TextFontsContext);
  if (!fonts) throw new Error('A text is drawn outside of a quotation');
  return fonts;
};
