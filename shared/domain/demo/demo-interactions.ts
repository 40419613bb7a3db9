import type { Interaction } from '#shared/domain/interactions/interaction.ts';
import { logInteraction } from '#shared/domain/interactions/log-interaction.ts';
import { completeNextStep } from '#shared/domain/interactions/next-step.ts';
import { addDays, daysBetween } from '#shared/kernel/dates.ts';
import type { DemoContact, DemoStock } from './demo-contacts.ts';
import { type DemoScene, fillText } from './demo-text.ts';
import { atHour, between, earlier, hoursAfter, later, workday } from './demo-time.ts';
import { GUEST_SCENES } from './guest-scenes.ts';
import type { Random } from './random.ts';
import { TRADE_SCENES } from './trade-scenes.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const FAIRS = [
  'the spring fair',
  'the autumn fair',
  'the food fair',
  'the machine show',
  'the building fair',
  'the book fair',
];
const DISHES = [
  'pike-perch from the lake',
  'saddle of venison',
  'mushroom risotto',
  'apple strudel',
  'pea soup',
  'cheese board',
];
/** Next steps agreed longer ago than this are done or given up. */
const STALE_DAYS = 45;
const NIGHT_MINUTES = 1440;

const scenesOf = (scenes: readonly DemoScene[]) => scenes.map((scene) => [scene, scene.weight] as const);
const SCENES = { trade: scenesOf(TRADE_SCENES), guests: scenesOf(GUEST_SCENES) } as const;

/**
 * How many of `total` interactions each contact has: a few have very many, most a handful, some none at all. The
 * counts add up to `total`.
 */
const shareOut = (random: Random, contacts: readonly DemoContact[], total: number): readonly number[] => {
  const weights = contacts.map(({ contact }) =>
    contact.kind === 'organization' && random.chance(0.5) ? 0 : (1 / (random.next() + 0.035)) ** 1.1,
  );
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const counts = weights.map((weight) => Math.floor((weight / sum) * total));
  let left = total - counts.reduce((all, count) => all + count, 0);
  for (let at = 0; left > 0; at = (at + 1) % counts.length, left--) counts[at] = (counts[at] ?? 0) + 1;
  return counts;
};

const slotsFor = (
  random: Random,
  { contact, side }: DemoContact,
  products: readonly string[],
  nights: number,
) => ({
  first: contact.givenName || 'the office',
  product: random.pick(products),
  fair: random.pick(FAIRS),
  hall: String(random.int(1, 27)),
  stand: `${random.pick(['A', 'B', 'C', 'D', 'E'])}${random.int(10, 89)}`,
  room: `${random.int(1, 4)}${String(random.int(1, 24)).padStart(2, '0')}`,
  month: random.pick(MONTHS),
  weekday: random.pick(side === 'guests' ? WEEKDAYS : WEEKDAYS.slice(0, 5)),
  dish: random.pick(DISHES),
  other: `${random.int(1, 4)}${String(random.int(1, 24)).padStart(2, '0')}`,
  n: String(random.int(2, 8)),
  guests: String(random.int(12, 90)),
  nights: nights === 1 ? 'one night' : `${nights} nights`,
});

/** A next step still open is due near today; one agreed long ago has been done. */
const nextStepFor = (stock: DemoStock, at: string, text: string) => {
  const { random, request } = stock;
  const agreedOn = at.slice(0, 10);
  const isRecent = daysBetween(agreedOn, request.today) <= STALE_DAYS;
  const isOpen = isRecent && random.chance(0.45);
  const dueOn = isOpen
    ? addDays(
        request.today,
        random.weighted([
          [0, 2],
          [random.int(-5, -1), 3],
          [random.int(1, 21), 11],
        ]),
      )
    : workday(addDays(agreedOn, random.int(2, 14)));
  return { isOpen, step: { text, dueOn: later(dueOn, agreedOn) } };
};

const timeOf = (stock: DemoStock, { contact, side }: DemoContact): string => {
  const { random, request } = stock;
  const day = between(random, contact.createdAt, request.now).slice(0, 10);
  const at = side === 'trade' ? atHour(random, workday(day), 7, 17) : atHour(random, day, 6, 21);
  const isPast = at <= request.now && at >= contact.createdAt;
  return isPast ? at : between(random, contact.createdAt, request.now);
};

const interactionOf = (stock: DemoStock, who: DemoContact, products: readonly string[]): Interaction => {
  const { random, request, owners } = stock;
  const scene = random.weighted(SCENES[who.side]);
  const at = timeOf(stock, who);
  const nights = random.int(1, 5);
  const slots = slotsFor(random, who, products, nights);
  const [summary, body] = random.pick(scene.talks);
  const memberId = who.contact.ownerId && random.chance(0.7) ? who.contact.ownerId : random.pick(owners);
  const agreed = scene.next && random.chance(scene.next.chance) ? scene.next : undefined;
  const next = agreed && nextStepFor(stock, at, fillText(agreed.text, slots, random));
  const [shortest, longest] = scene.minutes ?? [0, 0];
  const context = { now: at, actorId: memberId };
  const logged = logInteraction(
    {
      id: request.newId(),
      importId: request.importId,
      contactId: who.contact.id,
      channel: scene.channel,
      direction: scene.direction,
      outcome: scene.outcome,
      summary: fillText(summary, slots, random),
      body: fillText(body, slots, random),
      durationMinutes: scene.isStay ? nights * NIGHT_MINUTES : random.int(shortest, longest),
      ...(next ? { nextStep: next.step } : {}),
    },
    context,
  );
  if (!logged.ok) throw new Error(`demo interaction: ${logged.error.code}`);
  if (!next || next.isOpen) return logged.value;
  const doneAt = earlier(hoursAfter(`${next.step.dueOn}T08:00:00.000Z`, random.int(0, 30)), request.now);
  const done = completeNextStep(logged.value, {}, { now: later(doneAt, at), actorId: memberId });
  return done.ok ? done.value : logged.value;
};

/** The interactions of `contacts`, `total` in all, contact after contact and oldest first. */
export const demoInteractions = function* (
  stock: DemoStock,
  contacts: readonly DemoContact[],
  products: Readonly<Record<DemoContact['side'], readonly string[]>>,
  total: number,
): Generator<Interaction> {
  const counts = shareOut(stock.random, contacts, total);
  for (const [at, who] of contacts.entries()) {
    const own = Array.from({ length: counts[at] ?? 0 }, () => interactionOf(stock, who, products[who.side]));
    yield* own.sort((a, b) => (a.at < b.at ? -1 : 1));
  }
};
