import { CHANNELS, DIRECTIONS, type Interaction, OUTCOMES } from '#shared/domain/interactions/interaction.ts';
import { contactNumber } from '#tests/support/records/many-contacts.ts';
import { sampleInteraction } from '#tests/support/records/sample-interaction.ts';
import type { BenchCollection, BenchRecord } from './contestant.ts';

/** How many records a run is about. */
export type Sizes = { readonly contacts: number; readonly interactions: number };

const WORDS =
  'offer price delivery sample order invoice visit stand hall colour steel paper crate week month summer autumn plan team budget answer question copy print repair pump valve cotton linen timber glass lens frame coffee dinner room key window terrace arrival late early parking taxi train flight passport menu fish bread wine allergy nut birthday discount contract renewal notice signature draft meeting call back office partner manager buyer director assistant'.split(
    ' ',
  );
const FIRST_MS = Date.UTC(2021, 0, 1);
const EVERY_MS = 30_000;
const DAY_MS = 86_400_000;
/** One in so many is written down later than it happened. */
const LATER_EVERY = 8;

/** The instant at `share` (0 to 1) of the time in which `count` interactions happened. */
export const instantAt = (share: number, count: number): string =>
  new Date(FIRST_MS + Math.floor(share * count * EVERY_MS)).toISOString();

/** When interaction `i` happened: in the order of their numbers, but for those written down up to a day later. */
export const interactionAt = (i: number): string => {
  const laterMs = i % LATER_EVERY === 0 ? Math.imul(i, 2_654_435_761) >>> 0 : 0;
  return new Date(FIRST_MS + i * EVERY_MS - (laterMs % DAY_MS)).toISOString();
};

/** A place below `count`, a different one for each round as long as there are enough. */
export const spread = (round: number, count: number): number => (round * 104_729 + 17) % count;

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/** Id of interaction `i`, ascending as those of UUIDv7 are. */
export const interactionId = (i: number): string =>
  `0195${hex(i >>> 16, 4)}-${hex(i & 0xffff, 4)}-7000-8000-${hex(i, 12)}`;

/** One in so many words is a rare one, made of two: there are thousands of them. */
const RARE_EVERY = 4;

/** `count` words, other ones for each `seed`. */
const prose = (seed: number, count: number): string => {
  const words: string[] = [];
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  for (let word = 0; word < count; word++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const common = WORDS[(state >>> 16) % WORDS.length] as string;
    const isRare = (state >>> 8) % RARE_EVERY === 0;
    words.push(isRare ? common + WORDS[(state >>> 3) % WORDS.length] : common);
  }
  return words.join(' ');
};

const pick = <Item>(list: readonly Item[], place: number): Item => list[place % list.length] as Item;

/** Interaction number `i` with one of `contacts` contacts, the same at every run. */
const interactionNumber = (i: number, contacts: number): Interaction => {
  const at = interactionAt(i);
  const isOpen = i % 20 === 0;
  return sampleInteraction(interactionId(i), contactNumber(spread(i, contacts)).id, {
    createdAt: at,
    updatedAt: at,
    at,
    channel: pick(CHANNELS, i),
    direction: pick(DIRECTIONS, i >>> 1),
    outcome: pick(OUTCOMES, i >>> 2),
    durationMinutes: i % 90,
    summary: prose(i, 6),
    body: prose(i + 7, 8 + (i % 40)),
    nextStepState: isOpen ? 'open' : 'none',
    nextStepText: isOpen ? prose(i + 11, 5) : '',
    nextStepDueOn: isOpen ? at.slice(0, 10) : '',
  });
};

/** Records `from` to before `to` of `collection`. */
export const recordsOf = (
  collection: BenchCollection,
  from: number,
  to: number,
  sizes: Sizes,
): BenchRecord[] =>
  Array.from({ length: to - from }, (_, place) =>
    collection === 'contacts' ? contactNumber(from + place) : interactionNumber(from + place, sizes.contacts),
  );

/** How many of `count` things fulfil `test`; what a contestant must find. */
export const countOf = (count: number, test: (i: number) => boolean): number => {
  let found = 0;
  for (let i = 0; i < count; i++) if (test(i)) found += 1;
  return found;
};
