/** One or two letters that stand for a contact without a photo: "Ada Lovelace" is AL. */
export const initialsOf = (name: string): string => {
  const words = name.split(/[\s-]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word) && !word.endsWith('.'));
  const letters = [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => [...(word ?? '')][0] ?? '');
  return letters.join('').toUpperCase() || [...name][0] || '';
};
