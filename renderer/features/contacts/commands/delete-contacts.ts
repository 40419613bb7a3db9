import { createRecords, deleteRecords } from '#renderer/data/create-records.ts';
import { findRecord, findRecords } from '#renderer/data/live-query.ts';
import type { Contact } from '#shared/domain/contacts/contact.ts';
import type { Interaction } from '#shared/domain/interactions/interaction.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { type CommandFailure, fail, ok, type Result } from '#shared/kernel/result.ts';
import type { ManyDone } from './change-contacts.ts';
import { inBatches, type Watch } from './in-batches.ts';

/** Contacts with everything that goes with them when they are deleted. */
type Whole = {
  readonly contacts: readonly Contact[];
  readonly interactions: readonly Interaction[];
  readonly quotations: readonly Quotation[];
};

/** Contact `id` with its interactions and drafts. A contact with sent quotations can't be deleted: they are evidence. */
const wholeContact = async (id: string): Promise<Result<Whole>> => {
  const [contact, interactions, quotations] = await Promise.all([
    findRecord('contacts', id),
    findRecords('interactions', { selector: { contactId: id } }),
    findRecords('quotations', { selector: { contactId: id } }),
  ]);
  if (!contact) return fail('data.not-found');
  if (quotations.some(({ status }) => status !== 'draft')) return fail('contacts.has-sent-quotations');
  return ok({ contacts: [contact], interactions, quotations });
};

const COLLECTIONS = ['contacts', 'interactions', 'quotations'] as const;

const idsOf = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);

/** Brings back what was deleted, whatever of it is not there already. */
const restore = async (whole: Whole): Promise<Result<unknown>> => {
  const refused = [
    ...(await createRecords('contacts', whole.contacts)).refused,
    ...(await createRecords('interactions', whole.interactions)).refused,
    ...(await createRecords('quotations', whole.quotations)).refused,
  ].filter(({ reason }) => reason !== 'exists-already');
  const [first] = refused;
  return first ? fail(first.reason.startsWith('data.') ? first.reason : 'data.changed-since') : ok(undefined);
};

/**
 * Deletes contacts with their interactions and draft quotations; undoing brings all of it back. Contacts with sent
 * quotations are left (`contacts.has-sent-quotations`).
 */
export const deleteContacts = async (ids: readonly string[], watch: Watch = {}): Promise<ManyDone> => {
  const refused: CommandFailure[] = [];
  const deleted: Whole[] = [];
  await inBatches(
    ids,
    async (batch) => {
      const found = await Promise.all(batch.map(wholeContact));
      const wholes = found.flatMap((result) => (result.ok ? [result.value] : []));
      refused.push(...found.flatMap((result) => (result.ok ? [] : [result.error])));
      for (const collection of COLLECTIONS)
        await deleteRecords(collection, idsOf(wholes.flatMap((whole) => [...whole[collection]])));
      deleted.push(...wholes);
    },
    watch,
  );
  const undo = async (): Promise<Result<unknown>> => {
    const results: Result<unknown>[] = [];
    await inBatches(deleted, async (batch) => {
      results.push(
        await restore({
          contacts: batch.flatMap(({ contacts }) => contacts),
          interactions: batch.flatMap(({ interactions }) => interactions),
          quotations: batch.flatMap(({ quotations }) => quotations),
        }),
      );
    });
    return results.find((result) => !result.ok) ?? ok(undefined);
  };
  return { changed: deleted.length, refused, undo };
};
