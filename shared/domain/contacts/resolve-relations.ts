import type { ContactRelation } from './check-part.ts';
import type { ContactDraft, DraftRelation } from './contact-draft.ts';

/** Relations of an imported contact whose other side is known now, and those whose is not. */
export type ResolvedRelations = {
  /** To be added with `addRelation`, each with an id of its own. */
  readonly found: readonly Omit<ContactRelation, 'id'>[];
  /** Other sides that no contact stands for: best told to the person and kept in the notes. */
  readonly missing: readonly DraftRelation[];
};

/**
 * The relations of `draft`, imported as contact `contactId`, once every contact of its file has an id.
 * `idOf` answers the contact that a relation means (by `uid` or, failing that, by `name`), '' for none.
 */
export const resolveRelations = (
  draft: Pick<ContactDraft, 'relations'>,
  contactId: string,
  idOf: (relation: DraftRelation) => string,
): ResolvedRelations => {
  const found = new Map<string, Omit<ContactRelation, 'id'>>();
  const missing: DraftRelation[] = [];
  for (const relation of draft.relations) {
    const other = idOf(relation);
    if (other === '') missing.push(relation);
    else if (other !== contactId)
      found.set(`${relation.kind} ${other}`, { kind: relation.kind, contactId: other });
  }
  return { found: [...found.values()], missing };
};
