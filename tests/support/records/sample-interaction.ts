import type { Interaction } from '#shared/domain/interactions/interaction.ts';

const NOW = '2026-05-04T09:30:00.000Z';

/** A sound call with contact `contactId`, with `fields` laid over it. */
export const sampleInteraction = (
  id: string,
  contactId: string,
  fields: Partial<Interaction> = {},
): Interaction => ({
  id,
  importId: '',
  createdAt: NOW,
  createdBy: '',
  updatedAt: NOW,
  updatedBy: '',
  contactId,
  channel: 'call',
  direction: 'outbound',
  at: NOW,
  durationMinutes: 0,
  summary: '',
  body: '',
  outcome: 'none',
  memberId: '',
  nextStepState: 'none',
  nextStepText: '',
  nextStepDueOn: '',
  nextStepDoneAt: '',
  ...fields,
});
