import type { Contact } from '#shared/domain/contacts/contact.ts';
import { faultOf } from '../storage/record-collections.ts';
import { scanDocuments } from '../storage/scan-documents.ts';
import type { UnreadableRecord } from '../unreadable-records.ts';
import { ContactIndex } from './contact-index.ts';
import type { FromIndex, IndexRequests, RequestKind, ToIndex } from './messages.ts';

const index = new ContactIndex();
/** What came before everything was read; kept back, because it is newer than what is being read. */
let waiting: ToIndex[] | null = [];

const post = (message: FromIndex): void => self.postMessage(message);

const answers: { [Kind in RequestKind]: (ask: IndexRequests[Kind]['ask']) => IndexRequests[Kind]['answer'] } =
  {
    window: ({ query, start, count }) => index.window(query, start, count),
    ids: ({ query }) => index.ids(query),
    search: ({ text, limit }) => index.search(text, limit),
    rows: ({ ids }) => index.rows(ids),
    related: ({ id }) => index.related(id),
    tags: () => index.tags(),
    known: () => index.known(),
  };

/** Documents as RxDB gives them, with its own fields taken off. */
const recordOf = (document: unknown): Contact => {
  const { _deleted, _rev, _meta, _attachments, ...record } = document as Record<string, unknown>;
  return record as unknown as Contact;
};

const loadContacts = async (database: string): Promise<void> => {
  for await (const batch of scanDocuments(database, 'contacts')) {
    const unreadable: UnreadableRecord[] = [];
    const contacts = batch.map(recordOf).filter((contact) => {
      const fault = faultOf('contacts', contact);
      if (fault)
        unreadable.push({
          collection: 'contacts',
          id: String(contact.id),
          fault: `${fault.path}: ${fault.keyword}`,
          document: contact,
        });
      return !fault;
    });
    index.put(contacts);
    if (unreadable.length > 0) post({ type: 'unreadable', records: unreadable });
    post({ type: 'loading', loaded: index.size });
  }
};

const loadInteractions = async (database: string): Promise<void> => {
  for await (const batch of scanDocuments(database, 'interactions'))
    for (const { contactId, at } of batch as { contactId?: unknown; at?: unknown }[])
      if (typeof contactId === 'string' && typeof at === 'string') index.noteInteraction(contactId, at);
};

const load = async (database: string): Promise<void> => {
  try {
    await loadContacts(database);
    const held = waiting ?? [];
    waiting = null;
    for (const message of held) handle(message);
    post({ type: 'ready' });
    await loadInteractions(database);
    post({ type: 'changed' });
  } catch (error) {
    post({ type: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
};

const handle = (message: ToIndex): void => {
  if (message.type === 'load') {
    void load(message.database);
    return;
  }
  if (waiting) {
    waiting.push(message);
    return;
  }
  if (message.type === 'ask') {
    const answer = (answers[message.kind] as (ask: unknown) => unknown)(message.ask);
    post({ type: 'answer', id: message.id, answer });
    return;
  }
  if (message.type === 'put') index.put(message.contacts);
  if (message.type === 'remove') index.remove(message.ids);
  if (message.type === 'interactions')
    for (const touch of message.touches) index.noteInteraction(touch.contactId, touch.at);
  post({ type: 'changed' });
};

self.addEventListener('message', (event: MessageEvent<ToIndex>) => handle(event.data));
