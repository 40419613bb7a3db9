import type { InteractionDraft } from '#renderer/stores/interaction-drafts.ts';
import { formatDuration, parseDuration } from '#shared/domain/interactions/duration.ts';
import type { Channel, Direction, Interaction } from '#shared/domain/interactions/interaction.ts';
import type { InteractionFields } from '#shared/domain/interactions/interaction-fields.ts';
import type { NextStep } from '#shared/domain/interactions/next-step.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { fromLocalMinute, toLocalMinute } from '../local-time.ts';

/** Which way each channel mostly goes; a person changes it with one tap. */
const USUAL_DIRECTION: Readonly<Record<Channel, Direction>> = {
  call: 'outbound',
  email: 'outbound',
  meeting: 'outbound',
  visit: 'inbound',
  chat: 'inbound',
  sms: 'outbound',
  social: 'inbound',
  note: 'outbound',
  feedback: 'inbound',
};

/** Notes are our own and go no way. */
export const hasDirection = (channel: Channel): boolean => channel !== 'note';

/** A form with nothing in it but what is known. */
export const blankDraft = (contactId: string, channel: Channel): InteractionDraft => ({
  contactId,
  channel,
  direction: USUAL_DIRECTION[channel],
  summary: '',
  body: '',
  outcome: 'none',
  duration: '',
  at: '',
  memberId: '',
  nextStepText: '',
  nextStepDueOn: '',
});

/** The form of an interaction that is there. */
export const draftOf = (interaction: Interaction, locale: string): InteractionDraft => ({
  contactId: interaction.contactId,
  channel: interaction.channel,
  direction: interaction.direction,
  summary: interaction.summary,
  body: interaction.body,
  outcome: interaction.outcome,
  duration: formatDuration(interaction.durationMinutes, locale),
  at: toLocalMinute(interaction.at),
  memberId: interaction.memberId,
  nextStepText: interaction.nextStepText,
  nextStepDueOn: interaction.nextStepDueOn,
});

/** `draft` by another channel; the direction follows unless it was chosen against the usual one. */
export const withChannel = (draft: InteractionDraft, channel: Channel): InteractionDraft => {
  const isUsual = draft.direction === USUAL_DIRECTION[draft.channel];
  return { ...draft, channel, direction: isUsual ? USUAL_DIRECTION[channel] : draft.direction };
};

/** What a form says, read: fields to write (`at` and `memberId` only where given) and the next step, null for none. */
export type ReadDraft = {
  readonly fields: Omit<InteractionFields, 'at' | 'memberId'> & {
    readonly at?: string;
    readonly memberId?: string;
  };
  readonly nextStep: NextStep | null;
};

/** Reads a form. Fails with `interactions.not-a-duration` or `interactions.not-a-time`; the rest is the domain's. */
export const readDraft = (draft: InteractionDraft, original?: Interaction): Result<ReadDraft> => {
  const { at, memberId, duration, nextStepText, nextStepDueOn, ...texts } = draft;
  const minutes = parseDuration(duration);
  if (!minutes.ok) return minutes;
  const instant = at === '' ? '' : fromLocalMinute(at);
  if (at !== '' && instant === '') return fail('interactions.not-a-time', 'at');
  // The field knows minutes only: a time that was not changed keeps its seconds.
  const isSameTime = original !== undefined && toLocalMinute(original.at) === at;
  const when = isSameTime ? original.at : instant;
  const hasStep = nextStepText.trim() !== '' || nextStepDueOn !== '';
  return ok({
    fields: {
      ...texts,
      durationMinutes: minutes.value,
      ...(when === '' ? {} : { at: when }),
      ...(memberId === '' ? {} : { memberId }),
    },
    nextStep: hasStep ? { text: nextStepText, dueOn: nextStepDueOn } : null,
  });
};
