import type { Interaction } from '#shared/domain/interactions/interaction.ts';
import { toLocalMinute } from '../local-time.ts';

/** What the list draws: the heading of a day, or an interaction of it. */
export type ListItem =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'interaction'; readonly interaction: Interaction };

/** Interactions, newest first, with a heading before the first one of each local day. */
export const listItems = (interactions: readonly Interaction[]): readonly ListItem[] => {
  const items: ListItem[] = [];
  let before = '';
  for (const interaction of interactions) {
    const day = toLocalMinute(interaction.at).slice(0, 10);
    if (day !== before) items.push({ kind: 'day', day });
    items.push({ kind: 'interaction', interaction });
    before = day;
  }
  return items;
};
