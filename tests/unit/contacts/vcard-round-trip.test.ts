import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contact } from '#shared/domain/contacts/contact.ts';
import { newContactArgs } from '#shared/domain/contacts/contact-draft.ts';
import { newContact } from '#shared/domain/contacts/new-contact.ts';
import { resolveRelations } from '#shared/domain/contacts/resolve-relations.ts';
import { contactToVCard } from '#shared/domain/contacts/vcard/contact-to-vcard.ts';
import { parseVCards } from '#shared/domain/contacts/vcard/parse-vcards.ts';
import { readCard } from '#shared/domain/contacts/vcard/read-card.ts';
import { decodeWith } from '#shared/kernel/decode-text.ts';
import { anyContact, CONTEXT } from '#tests/support/contact-arbitraries.ts';

const decode = decodeWith(TextDecoder);
const withoutIds = (contact: Contact) =>
  JSON.parse(JSON.stringify(contact, (key, value) => (key === 'id' ? undefined : value)));

const readBack = (text: string): Contact => {
  const items = [...parseVCards({ bytes: new TextEncoder().encode(text), decode })];
  const [item] = items;
  if (items.length !== 1 || item?.kind !== 'card') throw new Error(`not one card: ${JSON.stringify(items)}`);
  const { draft, kept, lost } = readCard(item.card, CONTEXT.now);
  expect({ kept, lost, uid: draft.uid }).toEqual({ kept: [], lost: [], uid: 'c1' });
  const args = newContactArgs(draft, {
    id: 'c1',
    importId: '',
    ownerId: '',
    newId: () => 'new',
    parsePhone: (typed) => ({ typed, e164: '' }),
  });
  const relations = resolveRelations(draft, 'c1', ({ uid }) => uid).found.map((relation) => ({
    id: 'new',
    ...relation,
  }));
  const result = newContact({ ...args, relations }, CONTEXT);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

describe('a contact written as vCard and read again', () => {
  test.each(['3.0', '4.0'] as const)('is the same contact in version %s', (version) => {
    fc.assert(
      fc.property(anyContact(), (contact) => {
        const card = contactToVCard(contact, { version, nameOf: (id) => `Name of ${id}` });
        expect(withoutIds(readBack(card))).toEqual(withoutIds(contact));
      }),
      { numRuns: 300 },
    );
  });

  test('has no line over 75 octets and ends every line with CRLF', () => {
    fc.assert(
      fc.property(anyContact(), fc.constantFrom('3.0' as const, '4.0' as const), (contact, version) => {
        const photo = { mediaType: 'image/png', base64: 'iVBORw0KGgo'.repeat(40) };
        const card = contactToVCard(contact, { version, photo });
        const lines = card.split('\r\n');
        const octets = lines.map((line) => new TextEncoder().encode(line).length);
        return lines.at(-1) === '' && !lines.some((line) => /[\r\n]/.test(line)) && Math.max(...octets) <= 75;
      }),
    );
  });

  test('keeps its photo', () => {
    const contact = newContact({ id: 'c1', kind: 'person', givenName: 'Ada' }, CONTEXT);
    if (!contact.ok) throw new Error('fixture');
    const photo = { mediaType: 'image/png', base64: `iVBORw0KGgo${'A'.repeat(200)}==` };
    for (const version of ['3.0', '4.0'] as const) {
      const text = contactToVCard(contact.value, { version, photo });
      const [item] = parseVCards({ text, decode });
      expect(item?.kind === 'card' && readCard(item.card, CONTEXT.now).draft.photo).toEqual(photo);
    }
  });
});
