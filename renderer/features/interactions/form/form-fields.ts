import type { InteractionDraft } from '#renderer/stores/interaction-drafts.ts';
import type { Channel } from '#shared/domain/interactions/interaction.ts';

/** Fields that show their own failure; what concerns none of them stands above the form. */
export const FORM_FIELDS = [
  'contactId',
  'at',
  'durationMinutes',
  'summary',
  'body',
  'nextStepText',
  'nextStepDueOn',
] as const;

/** What the parts of the form are given: its content, how to change it, and what is wrong with each field. */
export type FormFields = {
  readonly draft: InteractionDraft;
  readonly change: (changes: Partial<InteractionDraft>) => void;
  readonly chooseChannel: (channel: Channel) => void;
  readonly errorOf: (field: (typeof FORM_FIELDS)[number]) => string | undefined;
};
