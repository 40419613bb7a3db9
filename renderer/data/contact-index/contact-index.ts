import type { Contact, RelationKind } from '#shared/domain/contacts/contact.ts';
import { foldForSearch } from '#shared/kernel/text.ts';
import { ChangeLog } from './change-log.ts';
import { type ContactQuery, queryMatcher, queryOrder, textMatcher } from './contact-query.ts';
import { type ContactRow, type IndexedRow, indexedRow } from './contact-row.ts';

type Answer = { readonly version: number; readonly entries: readonly IndexedRow[] };

const KEPT_ANSWERS = 4;

/** How well a name answers what was typed: whole name, its beginning, the beginning of a word, anywhere else. */
const rank = (name: string, typed: string): number => {
  const folded = foldForSearch(name);
  if (folded === typed) return 0;
  if (folded.startsWith(typed)) return 1;
  return ` ${folded}`.includes(` ${typed}`) ? 2 : 3;
};

/** All contacts in memory, answering sorted and filtered windows of any depth at once. */
export class ContactIndex {
  readonly #entries = new Map<string, IndexedRow>();
  readonly #lastInteraction = new Map<string, string>();
  readonly #answers = new Map<string, Answer>();
  readonly #log = new ChangeLog();

  /** Number of contacts, archived ones included. */
  get size(): number {
    return this.#entries.size;
  }

  /** Adds contacts or takes their newer state. */
  put(contacts: readonly Contact[]): void {
    for (const contact of contacts) {
      this.#entries.set(contact.id, indexedRow(contact, this.#lastInteraction.get(contact.id) ?? ''));
    }
    this.#log.note(contacts.map((contact) => contact.id));
  }

  /** Forgets contacts. */
  remove(ids: readonly string[]): void {
    for (const id of ids) this.#entries.delete(id);
    this.#log.note(ids);
  }

  /** Notes that `contactId` had an interaction `at` (ISO instant); only the latest counts. */
  noteInteraction(contactId: string, at: string): void {
    if (at <= (this.#lastInteraction.get(contactId) ?? '')) return;
    this.#lastInteraction.set(contactId, at);
    const entry = this.#entries.get(contactId);
    if (!entry) return;
    this.#entries.set(contactId, { ...entry, row: { ...entry.row, lastInteractionAt: at } });
    this.#log.note([contactId]);
  }

  /** Rows `start` to `start + count` of the answer to `query`, and how many there are in all. */
  window(query: ContactQuery, start: number, count: number): { total: number; rows: ContactRow[] } {
    const entries = this.#answer(query);
    return {
      total: entries.length,
      rows: entries.slice(start, start + count).map((entry) => entry.row),
    };
  }

  /** Ids of the whole answer to `query`, in order, for actions on all of it. */
  ids(query: ContactQuery): string[] {
    return this.#answer(query).map((entry) => entry.row.id);
  }

  /** The best `limit` contacts for what was typed: name, organization, e-mail, tag, or a phone in any spelling. */
  search(text: string, limit: number): ContactRow[] {
    const typed = foldForSearch(text);
    if (typed === '') return [];
    const matches = textMatcher(text);
    const found: { entry: IndexedRow; rank: number }[] = [];
    for (const entry of this.#entries.values())
      if (entry.row.archivedAt === '' && matches(entry))
        found.push({ entry, rank: rank(entry.row.name, typed) });
    return found
      .sort((a, b) => a.rank - b.rank || (a.entry.row.sortName < b.entry.row.sortName ? -1 : 1))
      .slice(0, limit)
      .map(({ entry }) => entry.row);
  }

  /** Rows by id, those that are not there left out. */
  rows(ids: readonly string[]): ContactRow[] {
    return ids.flatMap((id) => this.#entries.get(id)?.row ?? []);
  }

  /** Contacts that work for, report to or travel with contact `id`, by name. */
  related(id: string): { readonly row: ContactRow; readonly kind: RelationKind }[] {
    const found: { readonly row: ContactRow; readonly kind: RelationKind }[] = [];
    for (const { row, relations } of this.#entries.values())
      for (const { contactId, kind } of relations) if (contactId === id) found.push({ row, kind });
    return found.sort((a, b) => (a.row.sortName < b.row.sortName ? -1 : 1));
  }

  /** Every tag in use with its number of contacts, most used first. */
  tags(): { readonly tag: string; readonly count: number }[] {
    const counts = new Map<string, number>();
    for (const { row } of this.#entries.values())
      for (const tag of row.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    return [...counts].map(([tag, count]) => ({ tag, count })).sort((a, b) => b.count - a.count);
  }

  /** Every e-mail address (lower case) and E.164 number in use with a contact that has it, to see who is here already. */
  known(): { readonly emails: Map<string, string>; readonly phones: Map<string, string> } {
    const emails = new Map<string, string>();
    const phones = new Map<string, string>();
    for (const [id, entry] of this.#entries) {
      for (const email of entry.emails) emails.set(email, id);
      for (const phone of entry.phones) phones.set(phone, id);
    }
    return { emails, phones };
  }

  #answer(query: ContactQuery): readonly IndexedRow[] {
    const key = JSON.stringify(query);
    const known = this.#answers.get(key);
    if (known?.version === this.#log.version) return known.entries;
    const entries = (known && this.#mended(query, known)) ?? this.#sorted(query);
    this.#answers.delete(key);
    this.#answers.set(key, { version: this.#log.version, entries });
    for (const oldest of this.#answers.keys())
      if (this.#answers.size > KEPT_ANSWERS) this.#answers.delete(oldest);
    return entries;
  }

  #sorted(query: ContactQuery): IndexedRow[] {
    return [...this.#entries.values()].filter(queryMatcher(query)).sort(queryOrder(query));
  }

  /** The former answer with what has changed since put in its place; null when too much has changed. */
  #mended(query: ContactQuery, former: Answer): IndexedRow[] | null {
    const changed = this.#log.idsSince(former.version);
    if (!changed) return null;
    const matches = queryMatcher(query);
    const order = queryOrder(query);
    const entries = former.entries.filter((entry) => !changed.has(entry.row.id));
    const added = [...changed].flatMap((id) => this.#entries.get(id) ?? []).filter(matches);
    // Sorted runs merge in nearly linear time.
    return added.length === 0 ? entries : [...entries, ...added.sort(order)].sort(order);
  }
}
