import { type ContactDraft, EMPTY_DRAFT } from '../contact-draft.ts';
import { type KeptText, settleDraft } from '../settle-draft.ts';
import { nameOf } from './card-name.ts';
import { preferenceOf } from './property-types.ts';
import { readProperty } from './read-property.ts';
import type { VCard, VCardProperty } from './vcard.ts';

/** A card as a contact, and what became of all that has no field. */
export type CardReading = {
  readonly draft: ContactDraft;
  /** What went into the notes because no field takes it. */
  readonly kept: readonly KeptText[];
  /** Names of properties that could not be kept at all: sounds, keys, second pictures; "NOTE" when notes overflowed. */
  readonly lost: readonly string[];
};

const PREFERRED = new Set(['TEL', 'EMAIL', 'ADR', 'URL']);

/** Properties in the order of the card, but phones, addresses and the like with the preferred one first. */
const inOrder = (properties: readonly VCardProperty[]): readonly VCardProperty[] =>
  properties
    .map((property, at) => ({
      property,
      at,
      rank: PREFERRED.has(property.name) ? preferenceOf(property) : 0,
    }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ property }) => property);

/** Whether a card is a list of contacts, a place or a device rather than a contact. */
export const isGroupCard = (card: VCard): boolean =>
  card.properties.some(
    ({ name, value }) =>
      (name === 'KIND' || name === 'X-ADDRESSBOOKSERVER-KIND') &&
      /^(?:group|location|device)$/i.test(value.trim()),
  );

/**
 * A card as a draft that `newContact` accepts when there is anything to call it by. What no field takes goes into the
 * notes, under the name its property has in the card. `now` (an ISO instant) tells dates of birth still to come.
 */
export const readCard = (card: VCard, now: string): CardReading => {
  const { fields, fullName } = nameOf(card);
  let draft: ContactDraft = { ...EMPTY_DRAFT, ...fields };
  const extra: KeptText[] = fullName === '' ? [] : [{ label: 'FN', text: fullName }];
  const lost: string[] = [];
  for (const property of inOrder(card.properties)) {
    const read = readProperty(card, draft, property);
    draft = { ...draft, ...read.changes };
    extra.push(...(read.kept ?? []));
    if (read.isLost) lost.push(property.name);
  }
  for (const { text } of card.unreadable) extra.push({ label: 'VCARD', text: text.trim() });
  const settled = settleDraft(draft, extra, now);
  return { draft: settled.draft, kept: settled.kept, lost: settled.cut === '' ? lost : [...lost, 'NOTE'] };
};
