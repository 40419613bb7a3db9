import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRecords } from '#renderer/data/create-records.ts';
import { closeDatabase, collectionOf, openDatabase } from '#renderer/data/database.ts';
import { findRecord, findRecords } from '#renderer/data/live-query.ts';
import { createRecord, deleteRecord, runCommand } from '#renderer/data/run-command.ts';
import { useUnreadableRecords } from '#renderer/data/unreadable-records.ts';
import type { Contact } from '#shared/domain/contacts/contact.ts';
import { type Command, stamped } from '#shared/kernel/command.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import { changeOnDisk, recordOnDisk } from '#tests/support/change-on-disk.ts';
import { sampleContact } from '#tests/support/records/sample-contact.ts';

const rename: Command<Contact, string> = (contact, name, context) =>
  name === '' ? fail('contacts.name-missing', 'name') : ok(stamped(contact, { name }, context));
const setNotes: Command<Contact, string> = (contact, notes, context) =>
  ok(stamped(contact, { notes }, context));

let name = '';
beforeEach(async () => {
  name = `test-${crypto.randomUUID()}`;
  await openDatabase(name);
});
afterEach(closeDatabase);

test('a record that was saved is there after the database was closed and opened again', async () => {
  await createRecord('contacts', sampleContact('a', 'Ada Lovelace'));
  await closeDatabase();
  await openDatabase(name);
  expect((await findRecord('contacts', 'a'))?.name).toBe('Ada Lovelace');
});

test('a command changes the record and can be undone', async () => {
  await createRecord('contacts', sampleContact('a', 'Ada Lovelace'));
  const done = await runCommand('contacts', 'a', rename, 'Ada King');
  expect(done.ok && done.value.record.name).toBe('Ada King');
  if (done.ok) await done.value.undo();
  expect((await findRecord('contacts', 'a'))?.name).toBe('Ada Lovelace');
});

test('undoing takes back only what the change did, and refuses when that was changed again', async () => {
  await createRecord('contacts', sampleContact('a', 'Ada Lovelace'));
  const renamed = await runCommand('contacts', 'a', rename, 'Ada King');
  const noted = await runCommand('contacts', 'a', setNotes, 'Met in hall 4');
  if (renamed.ok) await renamed.value.undo();
  expect(await findRecord('contacts', 'a')).toMatchObject({ name: 'Ada Lovelace', notes: 'Met in hall 4' });
  await runCommand('contacts', 'a', setNotes, 'Met in hall 5');
  expect(noted.ok && (await noted.value.undo())).toEqual({
    ok: false,
    error: { code: 'data.changed-since' },
  });
});

test('a refused command says why and writes nothing', async () => {
  await createRecord('contacts', sampleContact('a', 'Ada Lovelace'));
  expect(await runCommand('contacts', 'a', rename, '')).toEqual({
    ok: false,
    error: { code: 'contacts.name-missing', field: 'name' },
  });
  expect(await runCommand('contacts', 'nobody', rename, 'x')).toMatchObject({
    error: { code: 'data.not-found' },
  });
});

test('what breaks its schema never reaches the disk, by command, alone, in bulk or past our own functions', async () => {
  const broken = { ...sampleContact('b', 'B'), kind: 'ghost' } as unknown as Contact;
  expect(await createRecord('contacts', broken)).toMatchObject({
    error: { code: 'data.invalid', field: '/kind' },
  });
  const bulk = await createRecords('contacts', [
    sampleContact('c', 'C'),
    broken,
    sampleContact('c', 'C again'),
  ]);
  expect(bulk.refused).toEqual([
    { index: 1, reason: '/kind: enum' },
    expect.objectContaining({ reason: 'exists-already' }),
  ]);
  await expect(collectionOf('contacts').insert(broken)).rejects.toThrow();
  await createRecord('contacts', sampleContact('a', 'Ada'));
  const long = await runCommand('contacts', 'a', setNotes, 'x'.repeat(20_001));
  expect(long).toMatchObject({ error: { code: 'data.invalid', field: '/notes' } });
  expect((await findRecords('contacts')).map((contact) => contact.id).sort()).toEqual(['a', 'c']);
});

test('a deleted record comes back whole when the deletion is undone', async () => {
  const ada = sampleContact('a', 'Ada Lovelace', { tags: ['speaker'] });
  await createRecord('contacts', ada);
  const done = await deleteRecord('contacts', 'a');
  expect(await findRecord('contacts', 'a')).toBeNull();
  if (done.ok) await done.value.undo();
  expect(await findRecord('contacts', 'a')).toEqual(ada);
});

test('changes made at the same moment are all kept', async () => {
  await createRecord('contacts', sampleContact('a', 'Ada', { notes: '' }));
  const append: Command<Contact, string> = (contact, text, context) =>
    ok(stamped(contact, { notes: contact.notes + text }, context));
  await Promise.all([...'abcdefghij'].map((letter) => runCommand('contacts', 'a', append, letter)));
  expect([...((await findRecord('contacts', 'a'))?.notes ?? '')].sort().join('')).toBe('abcdefghij');
});

test('a record that is unreadable on disk is set aside and reported, stays where it is, and the others go on', async () => {
  await createRecords('contacts', [sampleContact('a', 'Ada'), sampleContact('b', 'Bob')]);
  await changeOnDisk('contacts', 'b', { phones: 'torn' });
  expect((await findRecords('contacts')).map((contact) => contact.id)).toEqual(['a']);
  await expect
    .poll(() => useUnreadableRecords.getState().records.get('contacts/b')?.fault)
    .toBe('/phones: type');
  expect((await recordOnDisk('contacts', 'b')).phones).toBe('torn');
});
