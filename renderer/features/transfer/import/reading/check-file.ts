import type { Contact } from '#shared/domain/contacts/contact.ts';
import type { ContactDraft } from '#shared/domain/contacts/contact-draft.ts';
import type { KeptText } from '#shared/domain/contacts/settle-draft.ts';
import type { ContactItem } from '#shared/domain/import/import-item.ts';
import type { ProductDetails } from '#shared/domain/products/new-product.ts';
import { formatPhone } from '#shared/kernel/phone.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';
import { foldForSearch } from '#shared/kernel/text.ts';
import type { CheckProgress, CheckResult, Known, Match, PreviewRow, RefusedRow } from '../import-plan.ts';
import { type ContactMaking, makeContact } from './make-record.ts';
import type { ReadItem } from './read-items.ts';
import type { RelationIndex } from './relation-index.ts';

type AcceptedContact = Extract<ContactItem, { readonly kind: 'contact' }>;

const PREVIEW_ROWS = 5;
const MOST_REFUSED = 10_000;

/** Why a record could not be made of a row that could be read. */
export const refusal = (
  line: number,
  cells: readonly string[],
  { code, values }: CommandFailure,
): RefusedRow => ({
  line,
  cells,
  problems: [{ line, column: '', reason: code, value: cells.join(' '), ...(values && { values }) }],
});

const keptLines = (kept: readonly KeptText[]): readonly string[] =>
  kept.map(({ label, text }) => `${label}: ${text}`);

const contactPreview = (line: number, contact: Contact, kept: readonly KeptText[]): PreviewRow => ({
  line,
  name: contact.name,
  details: [
    contact.kind === 'person' ? contact.organizationName : '',
    contact.jobTitle,
    ...contact.phones.map(({ e164, typed }) => (e164 === '' ? typed : formatPhone(e164))),
    ...contact.emails.map(({ address }) => address),
    ...contact.addresses.map(({ street, postalCode, city }) =>
      [street, `${postalCode} ${city}`.trim()].filter(Boolean).join(', '),
    ),
    ...contact.tags.map((tag) => `#${tag}`),
  ].filter((detail) => detail !== ''),
  kept: keptLines(kept),
});

const productPreview = (line: number, draft: ProductDetails): PreviewRow => ({
  line,
  name: draft.name,
  details: [draft.sku, draft.unit, draft.description.slice(0, 80)].filter((detail) => detail !== ''),
  prices: draft.prices,
  kept: [],
});

/** Gathers what a file holds, item by item. */
export class FileCheck {
  readonly #known: Known;
  readonly #parsePhone: ContactMaking['parsePhone'];
  readonly #relations: RelationIndex;
  readonly #now: string;
  readonly #refusedRows: RefusedRow[] = [];
  readonly #matches: Match[] = [];
  readonly #preview: PreviewRow[] = [];
  readonly #lost = new Map<string, number>();
  #ready = 0;
  #refused = 0;
  #keptInNotes = 0;
  #photos = 0;

  constructor(known: Known, parsePhone: ContactMaking['parsePhone'], relations: RelationIndex, now: string) {
    this.#now = now;
    this.#known = known;
    this.#parsePhone = parsePhone;
    this.#relations = relations;
  }

  /** Takes in the next row or card. */
  add({ accepted, refused, cells }: ReadItem): void {
    if (refused) this.#refuse(refused);
    else if (accepted.kind === 'product') this.#addProduct(accepted.line, accepted.draft);
    else {
      for (const name of accepted.lost) this.#lost.set(name, (this.#lost.get(name) ?? 0) + 1);
      this.#addContact(accepted, cells);
    }
  }

  /** How far it is, with `part` of the file read. */
  progress(part: number): CheckProgress {
    return { part, ready: this.#ready, refused: this.#refused, preview: this.#preview };
  }

  /** What was gathered so far. */
  result(): CheckResult {
    return {
      ready: this.#ready,
      refused: this.#refused,
      refusedRows: this.#refusedRows,
      matches: this.#matches,
      preview: this.#preview,
      keptInNotes: this.#keptInNotes,
      photos: this.#photos,
      lost: [...this.#lost],
      unknownNames: this.#relations.unknownNames(),
    };
  }

  #refuse(row: RefusedRow): void {
    this.#refused += 1;
    if (this.#refusedRows.length < MOST_REFUSED) this.#refusedRows.push(row);
  }

  #addContact({ line, draft, kept }: AcceptedContact, cells: readonly string[]): void {
    let ids = 0;
    const made = makeContact(draft, 'check', {
      importId: '',
      ownerId: '',
      tags: [],
      newId: () => String(++ids),
      parsePhone: this.#parsePhone,
      idOf: () => 'other',
      context: { now: this.#now, actorId: '' },
    });
    if (made.ok) this.#accept(line, draft, kept, made.value);
    else this.#refuse(refusal(line, cells, made.error));
  }

  #accept(line: number, draft: ContactDraft, kept: readonly KeptText[], contact: Contact): void {
    this.#ready += 1;
    this.#relations.add(line, draft);
    if (kept.length > 0) this.#keptInNotes += 1;
    if (draft.photo) this.#photos += 1;
    this.#match(line, contact);
    if (this.#preview.length < PREVIEW_ROWS) this.#preview.push(contactPreview(line, contact, kept));
  }

  #match(line: number, { name, emails, phones }: Contact): void {
    const { emails: knownEmails, phones: knownPhones } = this.#known;
    const email = emails.map(({ address }) => knownEmails.get(address.toLowerCase())).find(Boolean);
    const phone = phones.map(({ e164 }) => knownPhones.get(e164)).find(Boolean);
    if (email) this.#matches.push({ line, name, id: email, by: 'email' });
    else if (phone) this.#matches.push({ line, name, id: phone, by: 'phone' });
  }

  #addProduct(line: number, draft: ProductDetails): void {
    this.#ready += 1;
    const { skus, names } = this.#known;
    const sku = draft.sku === '' ? undefined : skus.get(draft.sku.toLowerCase());
    const name = names.get(foldForSearch(draft.name));
    if (sku) this.#matches.push({ line, name: draft.name, id: sku, by: 'sku' });
    else if (name) this.#matches.push({ line, name: draft.name, id: name, by: 'name' });
    if (this.#preview.length < PREVIEW_ROWS) this.#preview.push(productPreview(line, draft));
  }
}
