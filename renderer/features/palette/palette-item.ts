import type { TablerIcon } from '@tabler/icons-react';

/** Where an item stands in the palette, in this order. */
export const PALETTE_GROUPS = [
  'recent',
  'contacts',
  'quotations',
  'products',
  'interactions',
  'actions',
] as const;
export type PaletteGroup = (typeof PALETTE_GROUPS)[number];

/** One thing that can be chosen. */
export type PaletteItem = {
  /** "contact:<id>", "action:<id>": the same for the same thing, so that it can be remembered. */
  readonly key: string;
  readonly group: PaletteGroup;
  readonly icon: TablerIcon;
  readonly title: string;
  /** What it is found by besides; phone numbers are marked by their digits. */
  readonly details: readonly { readonly text: string; readonly isPhone?: boolean }[];
  /** What is marked in it, as what was searched for is found there. */
  readonly marked?: string;
  /** The keys that do the same: "mod+z", "g c". */
  readonly keys?: string | undefined;
  /** Does it; closes the palette or puts something else in its place. */
  readonly run: () => void;
};

/** Something that can be done from anywhere, found by its title or any of `words`. */
export type PaletteAction = Pick<PaletteItem, 'icon' | 'title' | 'keys' | 'run'> & {
  readonly id: string;
  readonly words: string;
};
