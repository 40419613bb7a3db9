import { cleanLine, cleanProse } from '#shared/kernel/clean-text.ts';
import { isDay } from '#shared/kernel/dates.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { CHANNELS, DIRECTIONS, type Interaction, OUTCOMES } from './interaction.ts';

const MAX_LINE = 300;
const MAX_PROSE = 20_000;
const MAX_MINUTES = 100_000;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** What a person enters of an interaction; `summary` or `body` is needed for notes and feedback. */
export type InteractionFields = Pick<
  Interaction,
  | 'contactId'
  | 'channel'
  | 'direction'
  | 'at'
  | 'durationMinutes'
  | 'summary'
  | 'body'
  | 'outcome'
  | 'memberId'
>;
/** Some fields of an interaction with their new values. */
export type InteractionChanges = { readonly [Key in keyof InteractionFields]?: InteractionFields[Key] };

/** `text` as one line. Fails with `interactions.too-long` (values.max). */
export const interactionLine = (text: string, field: string): Result<string> => {
  const line = cleanLine(text);
  return line.length > MAX_LINE ? fail('interactions.too-long', field, { max: MAX_LINE }) : ok(line);
};

/** `day` when it is a day of the calendar or ''. Fails with `interactions.not-a-date`. */
export const interactionDay = (day: string, field: string): Result<string> =>
  day === '' || isDay(day) ? ok(day) : fail('interactions.not-a-date', field);

const checkBody = (text: string): Result<string> => {
  const body = cleanProse(text);
  return body.length > MAX_PROSE ? fail('interactions.too-long', 'body', { max: MAX_PROSE }) : ok(body);
};

const isInstant = (text: string): boolean =>
  INSTANT.test(text) && isDay(text.slice(0, 10)) && Number.isFinite(Date.parse(text));

const faultOf = ({ channel, direction, outcome, at, durationMinutes }: Interaction): string => {
  if (!CHANNELS.includes(channel)) return 'channel';
  if (!DIRECTIONS.includes(direction)) return 'direction';
  if (!OUTCOMES.includes(outcome)) return 'outcome';
  if (!isInstant(at)) return 'at';
  return Number.isInteger(durationMinutes) && durationMinutes >= 0 && durationMinutes <= MAX_MINUTES
    ? ''
    : 'durationMinutes';
};

const CODES: Readonly<Record<string, string>> = {
  at: 'interactions.not-a-time',
  durationMinutes: 'interactions.duration-out-of-range',
};

/**
 * `interaction` with its texts cleaned. Fails with `interactions.needs-a-contact`, `.not-a-choice`, `.not-a-time`,
 * `.duration-out-of-range` (values.max, minutes), `.too-long` (values.max) or, for a note or feedback
 * without words, `.needs-a-text`.
 */
export const checkInteraction = (interaction: Interaction): Result<Interaction> => {
  if (interaction.contactId === '') return fail('interactions.needs-a-contact', 'contactId');
  const fault = faultOf(interaction);
  if (fault !== '') return fail(CODES[fault] ?? 'interactions.not-a-choice', fault, { max: MAX_MINUTES });
  const summary = interactionLine(interaction.summary, 'summary');
  if (!summary.ok) return summary;
  const body = checkBody(interaction.body);
  if (!body.ok) return body;
  const isWordless = summary.value === '' && body.value === '';
  if (isWordless && (interaction.channel === 'note' || interaction.channel === 'feedback')) {
    return fail('interactions.needs-a-text', 'summary');
  }
  return ok({ ...interaction, summary: summary.value, body: body.value });
};
