/** Which way text runs. */
export type TextDirection = 'ltr' | 'rtl';

const STRONG = /\p{L}/u;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** The direction of `text` by its first letter, `otherwise` where it has none (figures, punctuation). */
export const textDirection = (text: string, otherwise: TextDirection = 'ltr'): TextDirection => {
  const letter = STRONG.exec(text)?.[0];
  if (letter === undefined) return otherwise;
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
};
