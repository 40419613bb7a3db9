import { foldForSearch } from '#shared/kernel/text.ts';
import type { PaletteAction, PaletteItem } from './palette-item.ts';

/** An action as the palette shows it. */
export const actionItem = ({ id, title, icon, keys, run }: PaletteAction): PaletteItem => ({
  key: `action:${id}`,
  group: 'actions',
  icon,
  title,
  details: [],
  keys,
  run,
});

/** The actions that have every word of `text`; those whose title begins with it first. */
export const matchingActions = (
  actions: readonly PaletteAction[],
  text: string,
): readonly PaletteAction[] => {
  const typed = foldForSearch(text);
  const begins = ({ title }: PaletteAction): number => (foldForSearch(title).startsWith(typed) ? 0 : 1);
  return actions
    .filter(({ title, words }) => {
      const own = ` ${foldForSearch(`${title} ${words}`)}`;
      return typed.split(' ').every((word) => own.includes(` ${word}`));
    })
    .sort((a, b) => begins(a) - begins(b));
};
