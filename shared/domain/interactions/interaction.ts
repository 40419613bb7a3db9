import {
  Instant,
  Line,
  OneOf,
  OptionalDay,
  OptionalInstant,
  Prose,
  type RecordOf,
  Reference,
  recordFields,
  recordSchema,
} from '#shared/kernel/schema.ts';
import { Type } from '#shared/kernel/type.ts';

/** Ways a contact and we touch; `visit` covers a stay. */
export const CHANNELS = [
  'call',
  'email',
  'meeting',
  'visit',
  'chat',
  'sms',
  'social',
  'note',
  'feedback',
] as const;
export const DIRECTIONS = ['inbound', 'outbound'] as const;
export const OUTCOMES = [
  'none',
  'reached',
  'no-answer',
  'left-message',
  'interested',
  'not-interested',
  'agreed',
  'resolved',
  'follow-up',
] as const;
const NEXT_STEP_STATES = ['none', 'open', 'done'] as const;

export const interactionSchema = recordSchema(
  'interaction',
  0,
  [['contactId', 'at'], ['at'], ['nextStepState', 'nextStepDueOn'], ['importId']],
  {
    ...recordFields,
    contactId: Reference,
    channel: OneOf(CHANNELS),
    direction: OneOf(DIRECTIONS),
    /** When it happened. */
    at: Instant,
    durationMinutes: Type.Integer({ minimum: 0, maximum: 100_000 }),
    /** One line saying what it was about. */
    summary: Line(300),
    body: Prose,
    outcome: OneOf(OUTCOMES),
    /** Member who had it. */
    memberId: Reference,
    nextStepState: OneOf(NEXT_STEP_STATES),
    nextStepText: Line(300),
    /** Day the next step is due, '' when it has no day. */
    nextStepDueOn: OptionalDay,
    nextStepDoneAt: OptionalInstant,
  },
);

/** One touch with a contact on any channel, inbound or outbound, with its outcome and next step. */
export type Interaction = RecordOf<typeof interactionSchema>;
export type Channel = (typeof CHANNELS)[number];
export type Direction = (typeof DIRECTIONS)[number];
export type Outcome = (typeof OUTCOMES)[number];
