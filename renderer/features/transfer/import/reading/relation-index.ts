import type { ContactDraft, DraftRelation } from '#shared/domain/contacts/contact-draft.ts';
import { contactName } from '#shared/domain/contacts/contact-name.ts';
import { foldForSearch } from '#shared/kernel/text.ts';

const MOST_NAMES = 2000;

/** Who is where in a file, so that relations between its rows or cards find their other side. */
export class RelationIndex {
  readonly #lineByUid = new Map<string, number>();
  readonly #lineByName = new Map<string, number>();
  readonly #wanted = new Map<string, string>();

  /** Remembers one contact of the file; `line` names it. */
  add(line: number, draft: ContactDraft): void {
    if (draft.uid !== '') this.#lineByUid.set(draft.uid, line);
    const name = foldForSearch(contactName(draft));
    if (!this.#lineByName.has(name) || draft.kind === 'organization') this.#lineByName.set(name, line);
    for (const relation of draft.relations)
      if (this.#wanted.size < MOST_NAMES) this.#wanted.set(foldForSearch(relation.name), relation.name);
  }

  /** Line of the contact that a relation means, undefined when it is not in the file. */
  lineOf({ uid, name }: DraftRelation): number | undefined {
    return this.#lineByUid.get(uid) ?? (name === '' ? undefined : this.#lineByName.get(foldForSearch(name)));
  }

  /** Names of other sides that are not in the file. */
  unknownNames(): readonly string[] {
    return [...this.#wanted]
      .filter(([key]) => key !== '' && !this.#lineByName.has(key))
      .map(([, name]) => name);
  }
}
