import type { Channel, Direction, Outcome } from '#shared/domain/interactions/interaction.ts';
import type { Random } from './random.ts';

/** What was it about, and what was said. */
export type DemoTalk = readonly [summary: string, body: string];

/**
 * A kind of interaction of the demo data. In its texts "[a|b]" is one of the alternatives and "{slot}" is filled in.
 * `weight` says how often it comes, `next` what was agreed, if anything, with the probability that it was.
 */
export type DemoScene = {
  readonly weight: number;
  readonly channel: Channel;
  readonly direction: Direction;
  readonly talks: readonly DemoTalk[];
  readonly outcome: Outcome;
  /** Shortest and longest, in minutes. */
  readonly minutes?: readonly [number, number];
  /** Lasts as many nights as {nights} says. */
  readonly isStay?: true;
  readonly next?: { readonly text: string; readonly chance: number };
};

/** `text` with alternatives chosen and slots filled; an alternative may hold slots, not further alternatives. */
export const fillText = (text: string, slots: Readonly<Record<string, string>>, random: Random): string =>
  text
    .replace(/\[([^\]]*)\]/g, (_, choices: string) => random.pick(choices.split('|')))
    .replace(/\{(\w+)\}/g, (whole, slot: string) => slots[slot] ?? whole);
