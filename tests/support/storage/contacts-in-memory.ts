import { contactTable } from '#renderer/data/contact-index/contact-table.ts';
import type { IndexRequests, RequestKind } from '#renderer/data/contact-index/messages.ts';
import { loadSqlite } from '#renderer/data/engine/sqlite/library.ts';
import { Sql } from '#renderer/data/engine/sqlite/sql.ts';
import { Engine } from '#renderer/data/engine/worker/engine.ts';
import { rxSpec } from '#renderer/data/storage/rx-schema.ts';
import type { Contact } from '#shared/domain/contacts/contact.ts';
import type { Interaction } from '#shared/domain/interactions/interaction.ts';

const library = await loadSqlite();
let revisions = 0;

type Collection = 'contacts' | 'interactions';
type Written = Contact | Interaction;

/** An engine in memory with the table of contacts, written to and asked as the application does. */
export const contactsInMemory = () => {
  const engine = new Engine(new Sql(library), [contactTable]);
  const revs = new Map<string, string>();
  for (const collection of ['contacts', 'interactions'] as const)
    engine.answer('open-collection', { spec: rxSpec(collection) });
  const write = (collection: Collection, records: readonly (Written & { readonly _deleted?: boolean })[]) => {
    const rows = records.map((record) => {
      const previousRev = revs.get(`${collection}/${record.id}`) ?? null;
      const _rev = `${++revisions}-test`;
      revs.set(`${collection}/${record.id}`, _rev);
      const document = { _deleted: false, ...record, _rev, _meta: { lwt: revisions }, _attachments: {} };
      return { json: JSON.stringify(document), previousRev };
    });
    const { conflicts } = engine.answer('write', { collection, version: 0, rows });
    if (conflicts.length > 0) throw new Error(`${conflicts.length} rows were refused`);
  };
  while (engine.workInBackground());
  return {
    engine,
    put: (...contacts: readonly Contact[]) => write('contacts', contacts),
    remove: (...contacts: readonly Contact[]) =>
      write(
        'contacts',
        contacts.map((contact) => ({ ...contact, _deleted: true })),
      ),
    log: (...interactions: readonly Interaction[]) => write('interactions', interactions),
    unlog: (interaction: Interaction) => write('interactions', [{ ...interaction, _deleted: true }]),
    ask: <Kind extends RequestKind>(kind: Kind, ask: IndexRequests[Kind]['ask']) =>
      engine.answer('derived', { name: 'contacts', kind, ask }) as IndexRequests[Kind]['answer'],
  };
};
