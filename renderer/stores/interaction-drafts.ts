import { create } from 'zustand';
import type { Channel, Direction, Outcome } from '#shared/domain/interactions/interaction.ts';

/** What has been typed into the form of an interaction and not been saved. */
export type InteractionDraft = {
  readonly contactId: string;
  readonly channel: Channel;
  readonly direction: Direction;
  readonly summary: string;
  readonly body: string;
  readonly outcome: Outcome;
  /** As typed: "45", "1:30". */
  readonly duration: string;
  /** Local date and time as a `datetime-local` field has it, '' for now. */
  readonly at: string;
  /** Member who had it, '' for the acting one. */
  readonly memberId: string;
  readonly nextStepText: string;
  readonly nextStepDueOn: string;
};

/** Drafts by interaction id, or by contact id for new ones; they end with the window, because they hold records. */
export const useInteractionDrafts = create<{ readonly drafts: ReadonlyMap<string, InteractionDraft> }>(
  () => ({ drafts: new Map() }),
);

/** Keeps `draft` under `key`. */
export const keepInteractionDraft = (key: string, draft: InteractionDraft): void =>
  useInteractionDrafts.setState(({ drafts }) => ({ drafts: new Map(drafts).set(key, draft) }));

/** Forgets the draft under `key`. */
export const dropInteractionDraft = (key: string): void =>
  useInteractionDrafts.setState(({ drafts }) => ({
    drafts: new Map([...drafts].filter(([other]) => other !== key)),
  }));
