import { type Contact, LIFECYCLE_STAGES } from '#shared/domain/contacts/contact.ts';
import type { Interaction } from '#shared/domain/interactions/interaction.ts';
import { foldForSearch, foldForSort } from '#shared/kernel/text.ts';
import type { Derived, DerivedRow, SourceTables } from '../engine/derived.ts';
import type { Sql } from '../engine/sqlite/sql.ts';
import type { SqlValue } from '../engine/sqlite/statement.ts';
import { sortKey } from '../engine/worker/column-value.ts';
import { digitsOf, indexedText, longWords, searchWords, threesIn } from '../search/search-words.ts';
import { mergeSome, putMergingOff } from '../search/tidy-index.ts';
import { faultOf } from '../storage/record-collections.ts';
import { withoutRxdbFields } from '../storage/without-rxdb-fields.ts';
import { contactAnswers } from './contact-answers.ts';
import { type ContactRow, contactRow } from './contact-row.ts';
import { contactWords } from './contact-words.ts';

type Columns = Readonly<Record<string, (contact: Contact, row: ContactRow) => SqlValue>>;

const field =
  (name: keyof ContactRow) =>
  (_contact: Contact, row: ContactRow): SqlValue =>
    row[name] as SqlValue;

/** What a row has beside its number: what is shown of a contact, and what it is sorted and filtered by. */
const COLUMNS: Columns = {
  id: field('id'),
  archived: (_contact, row) => row.archivedAt !== '',
  kind: field('kind'),
  name: field('name'),
  sortName: (_contact, row) => sortKey(row.sortName),
  organizationName: field('organizationName'),
  organizationKey: (contact) => sortKey(foldForSort(contact.organizationName)),
  organizationFold: (_contact, row) => foldForSearch(row.organizationName),
  jobTitle: field('jobTitle'),
  jobTitleFold: (_contact, row) => foldForSearch(row.jobTitle),
  phone: field('phone'),
  email: field('email'),
  emailFold: (_contact, row) => foldForSearch(row.email),
  city: field('city'),
  cityKey: (_contact, row) => sortKey(foldForSort(row.city)),
  cityFold: (_contact, row) => foldForSearch(row.city),
  countryCode: field('countryCode'),
  tags: (_contact, row) => JSON.stringify(row.tags),
  lifecycleStage: field('lifecycleStage'),
  /** Stages in their order, not in that of their letters. */
  stageOrder: (_contact, row) => LIFECYCLE_STAGES.indexOf(row.lifecycleStage),
  relationshipStage: field('relationshipStage'),
  ownerId: field('ownerId'),
  vipTier: field('vipTier'),
  photoHash: field('photoHash'),
  hasAllergy: field('hasAllergy'),
  createdAt: field('createdAt'),
  updatedAt: field('updatedAt'),
  archivedAt: field('archivedAt'),
  importId: field('importId'),
  /** All addresses and numbers, to see who is here already. */
  emails: (contact) => JSON.stringify(contact.emails.map(({ address }) => address.toLowerCase())),
  digits: (contact) => digitsOf(contact.phones).join(' '),
  phones: (contact) => JSON.stringify(contact.phones.map(({ e164 }) => e164).filter((e164) => e164 !== '')),
};
const NAMES = Object.keys(COLUMNS);

const INSERT = `INSERT INTO contact_list (no, ${NAMES}) VALUES (?, ${NAMES.map(() => '?')})`;

const INDEXES = ['contact_search', 'contact_parts'];

const create = (sql: Sql): void => {
  sql.once(`CREATE TABLE contact_list (no INTEGER PRIMARY KEY, ${NAMES.map((name) => `${name} NOT NULL`)})`);
  sql.once('CREATE INDEX contact_list_by_name ON contact_list (archived, sortName, id)');
  sql.once('CREATE UNIQUE INDEX contact_list_by_id ON contact_list (id)');
  // How many are listed is told at every start, and counting them would read their whole index.
  sql.once('CREATE TABLE contact_counts (archived INTEGER PRIMARY KEY, count INTEGER NOT NULL)');
  sql.once('INSERT INTO contact_counts (archived, count) VALUES (0, 0), (1, 0)');
  sql.once(`CREATE TRIGGER contact_list_added AFTER INSERT ON contact_list
    BEGIN UPDATE contact_counts SET count = count + 1 WHERE archived = NEW.archived; END`);
  sql.once(`CREATE TRIGGER contact_list_removed AFTER DELETE ON contact_list
    BEGIN UPDATE contact_counts SET count = count - 1 WHERE archived = OLD.archived; END`);
  sql.once(`CREATE TRIGGER contact_list_moved AFTER UPDATE OF archived ON contact_list
    BEGIN
      UPDATE contact_counts SET count = count - 1 WHERE archived = OLD.archived;
      UPDATE contact_counts SET count = count + 1 WHERE archived = NEW.archived;
    END`);
  // Apart and narrow, because every interaction writes here: to rows all over a wide table that takes far longer.
  sql.once('CREATE TABLE contact_last (contactId TEXT PRIMARY KEY, lastAt TEXT NOT NULL) WITHOUT ROWID');
  sql.once('CREATE TABLE contact_tags (tag TEXT, no INTEGER, PRIMARY KEY (tag, no)) WITHOUT ROWID');
  sql.once(
    'CREATE TABLE contact_relations (contactId TEXT, no INTEGER, kind TEXT, PRIMARY KEY (contactId, no, kind)) WITHOUT ROWID',
  );
  sql.once('CREATE INDEX contact_relations_by_no ON contact_relations (no)');
  sql.once(
    `CREATE VIRTUAL TABLE contact_search USING fts5(name, organization, email, tags, notes,
      content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1 2 3')`,
  );
  // Parts of numbers and of long words by the threes of signs in them.
  sql.once(
    `CREATE VIRTUAL TABLE contact_parts USING fts5(parts, content = '', contentless_delete = 1, tokenize = 'ascii',
      detail = 'none')`,
  );
  for (const index of INDEXES) putMergingOff(sql, index);
  sql.once('CREATE TABLE contact_unreadable (no INTEGER PRIMARY KEY, id TEXT, fault TEXT)');
  contactWords.create(sql);
};

const drop = (sql: Sql): void => {
  for (const table of [
    'contact_list',
    'contact_counts',
    'contact_last',
    'contact_tags',
    'contact_relations',
    'contact_search',
    'contact_parts',
    'contact_unreadable',
    // Of earlier versions.
    'typo_words',
    'typo_keys',
  ])
    sql.once(`DROP TABLE IF EXISTS ${table}`);
  contactWords.drop(sql);
};

/** The latest interaction of a contact, as the documents say it. */
const lastInteractionOf = (sql: Sql, contactId: string, { table, column }: SourceTables): string => {
  const interactions = table('interactions');
  if (!interactions) return '';
  const [at, contact] = [column('interactions', 'at'), column('interactions', 'contactId')];
  const latest = sql.first(`SELECT max(${at}) FROM ${interactions} WHERE deleted = 0 AND ${contact} = ?`, [
    sortKey(contactId),
  ]);
  return typeof latest === 'string' ? latest : '';
};

const removeTies = (sql: Sql, no: number, tags: readonly string[]): void => {
  for (const tag of tags) sql.run('DELETE FROM contact_tags WHERE tag = ? AND no = ?', [tag, no]);
  sql.run('DELETE FROM contact_relations WHERE no = ?', [no]);
};

/** What the text indexes hold of a contact: its words by column, and the parts of its numbers and long words. */
const textOf = (contact: Contact) => {
  const [name, organization] = [searchWords(contact.name), searchWords(contact.organizationName)];
  const words = [...name, ...organization];
  const columns = [
    name.join(' '),
    organization.join(' '),
    indexedText(...contact.emails.map(({ address }) => address)),
    indexedText(...contact.tags),
    indexedText(contact.notes),
  ];
  const parts = [...threesIn([...digitsOf(contact.phones), ...longWords(words)])].join(' ');
  return { words, columns, parts };
};

const putText = (sql: Sql, no: number, contact: Contact, former: Contact | null): void => {
  const { words, columns, parts } = textOf(contact);
  const held = former && textOf(former);
  const insert = former ? 'INSERT OR REPLACE' : 'INSERT';
  if (!columns.every((text, place) => text === held?.columns[place]))
    sql.run(
      `${insert} INTO contact_search (rowid, name, organization, email, tags, notes) VALUES (?, ?, ?, ?, ?, ?)`,
      [no, ...columns],
    );
  if (parts !== held?.parts)
    sql.run(`${insert} INTO contact_parts (rowid, parts) VALUES (?, ?)`, [no, parts]);
  if (words.join(' ') !== held?.words.join(' ')) contactWords.learn(sql, words);
};

const removeContact = (sql: Sql, no: number): void => {
  const tags = sql.first('SELECT tags FROM contact_list WHERE no = ?', [no]);
  removeTies(sql, no, JSON.parse(String(tags ?? '[]')) as string[]);
  for (const [table, column] of [
    ['contact_list', 'no'],
    ['contact_search', 'rowid'],
    ['contact_parts', 'rowid'],
    ['contact_unreadable', 'no'],
  ])
    sql.run(`DELETE FROM ${table} WHERE ${column} = ?`, [no]);
};

const valuesOf = (contact: Contact): readonly SqlValue[] => {
  const row = contactRow(contact);
  return NAMES.map((name) => (COLUMNS[name] as Columns[string])(contact, row));
};

/** Puts a contact in the place of what was listed of it; columns that stay and their indexes are left alone. */
const updateRow = (sql: Sql, no: number, contact: Contact, former: Contact): void => {
  const [values, held] = [valuesOf(contact), valuesOf(former)];
  const places = [...NAMES.keys()].filter((place) => values[place] !== held[place]);
  if (places.length === 0) return;
  const set = places.map((place) => `${NAMES[place]} = ?`);
  sql.run(`UPDATE contact_list SET ${set} WHERE no = ?`, [
    ...places.map((place) => values[place] ?? null),
    no,
  ]);
};

const putTies = (sql: Sql, no: number, { tags, relations }: Contact, former: Contact | null): void => {
  if (former) {
    if (JSON.stringify([tags, relations]) === JSON.stringify([former.tags, former.relations])) return;
    removeTies(sql, no, former.tags);
  }
  for (const tag of new Set(tags))
    sql.run('INSERT OR IGNORE INTO contact_tags (tag, no) VALUES (?, ?)', [tag, no]);
  for (const { contactId, kind } of relations)
    sql.run('INSERT OR IGNORE INTO contact_relations (contactId, no, kind) VALUES (?, ?, ?)', [
      contactId,
      no,
      kind,
    ]);
};

const contactIn = (document: DerivedRow['document']): Contact | null =>
  document && (withoutRxdbFields(document) as unknown as Contact);

const putContact = (sql: Sql, { no, id, document, before }: DerivedRow): void => {
  const contact = contactIn(document);
  // What an earlier version wrote, or a fault, may be damaged in any place: such a contact must not stop the others.
  const fault = contact && faultOf('contacts', contact);
  if (!contact || fault) {
    removeContact(sql, no);
    if (fault)
      sql.run('INSERT INTO contact_unreadable (no, id, fault) VALUES (?, ?, ?)', [
        no,
        id,
        `${fault.path}: ${fault.keyword}`,
      ]);
    return;
  }
  const isListed = before !== null && sql.first('SELECT 1 FROM contact_list WHERE no = ?', [no]) === 1;
  const former = isListed ? contactIn(before) : null;
  if (former) updateRow(sql, no, contact, former);
  else sql.run(INSERT, [no, ...valuesOf(contact)]);
  if (before !== null && !former) sql.run('DELETE FROM contact_unreadable WHERE no = ?', [no]);
  putTies(sql, no, contact, former);
  putText(sql, no, contact, former);
};

const putInteraction = (sql: Sql, { document, before }: DerivedRow, tables: SourceTables): void => {
  const { contactId, at } = (document ?? {}) as Partial<Interaction>;
  const former = (before as Partial<Interaction> | null)?.contactId;
  if (former === undefined && typeof contactId === 'string' && typeof at === 'string') {
    sql.run(
      `INSERT INTO contact_last (contactId, lastAt) VALUES (?, ?)
        ON CONFLICT (contactId) DO UPDATE SET lastAt = excluded.lastAt WHERE lastAt < excluded.lastAt`,
      [contactId, at],
    );
    return;
  }
  for (const id of new Set([former, contactId])) {
    if (typeof id !== 'string') continue;
    const latest = lastInteractionOf(sql, id, tables);
    if (latest === '') sql.run('DELETE FROM contact_last WHERE contactId = ?', [id]);
    else sql.run('INSERT OR REPLACE INTO contact_last (contactId, lastAt) VALUES (?, ?)', [id, latest]);
  }
};

/** All contacts as lists, pickers and the palette show and find them. */
export const contactTable: Derived = {
  name: 'contacts',
  version: 3,
  collections: ['contacts', 'interactions'],
  create,
  drop,
  put: (sql, rows, tables) => {
    for (const row of rows)
      if (row.collection === 'contacts') putContact(sql, row);
      else putInteraction(sql, row, tables);
  },
  forget: () => contactWords.forget(),
  tidy: (sql) => INDEXES.some((index) => mergeSome(sql, index)),
  answers: contactAnswers,
};
