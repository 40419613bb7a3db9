import { contactName } from '#shared/domain/contacts/contact-name.ts';
import { parseVCards } from '#shared/domain/contacts/vcard/parse-vcards.ts';
import { isGroupCard, readCard } from '#shared/domain/contacts/vcard/read-card.ts';
import type { VCard } from '#shared/domain/contacts/vcard/vcard.ts';
import type { VCardFile } from '#shared/domain/contacts/vcard/vcard-source.ts';
import type { ContactItem } from './import-item.ts';

const refused = (line: number, reason: string, value: string): ContactItem => ({
  kind: 'refused',
  line,
  problems: [{ line, column: '', reason, value }],
});

const shownName = (card: VCard): string =>
  card.properties.find(({ name, value }) => ['FN', 'NICKNAME', 'NOTE'].includes(name) && value.trim() !== '')
    ?.value ??
  card.properties.find(({ name, value }) => name !== 'VERSION' && value.trim() !== '')?.value.slice(0, 200) ??
  '';

const readOne = (card: VCard, now: string): ContactItem => {
  if (isGroupCard(card)) return refused(card.line, 'import.card-is-a-group', shownName(card));
  const { draft, kept, lost } = readCard(card, now);
  return contactName(draft) === ''
    ? refused(card.line, 'contacts.needs-a-name', shownName(card))
    : { kind: 'contact', line: card.line, draft, kept, lost };
};

/**
 * The contacts of a vCard file (2.1, 3.0, 4.0) one after the other, so that the caller can rest, show progress and
 * stop between them. Cards that cannot be read are refused with line and reason, the others are not touched by that.
 * `now` is an ISO instant.
 */
export const readVCardFile = function* (file: VCardFile, now: string): Generator<ContactItem> {
  for (const item of parseVCards(file)) {
    yield item.kind === 'card'
      ? readOne(item.card, now)
      : refused(item.broken.line, item.broken.reason, item.broken.text);
  }
};
