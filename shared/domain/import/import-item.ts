import type { ContactDraft } from '#shared/domain/contacts/contact-draft.ts';
import type { KeptText } from '#shared/domain/contacts/settle-draft.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';

/** Something in a file that could not be read. `reason` is a failure code, its message in every language. */
export type ImportProblem = {
  /** Line of the file, from 1. */
  readonly line: number;
  /** Header of the column, name of the property, or '' when it is the whole row or card. */
  readonly column: string;
  readonly reason: string;
  /** What stands there. */
  readonly value: string;
  /** What fills the message: { max: 200 }. */
  readonly values?: CommandFailure['values'];
};

/** One contact of a file, or why there is none. A row or card with problems is refused as a whole. */
export type ContactItem =
  | {
      readonly kind: 'contact';
      readonly line: number;
      readonly draft: ContactDraft;
      /** What went into the notes because no field takes it. */
      readonly kept: readonly KeptText[];
      /** Names of what could not be kept at all. */
      readonly lost: readonly string[];
    }
  | { readonly kind: 'refused'; readonly line: number; readonly problems: readonly ImportProblem[] };
