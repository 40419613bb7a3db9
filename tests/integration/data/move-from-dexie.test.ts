import { expect, test } from 'vitest';
import { getBlob } from '#renderer/data/blobs.ts';
import { checkAllRecords } from '#renderer/data/check-all-records.ts';
import { closeDatabase } from '#renderer/data/database.ts';
import { findRecord, findRecords } from '#renderer/data/live-query.ts';
import { createRecord } from '#renderer/data/run-command.ts';
import type { MoveProgress } from '#renderer/data/storage/move-error.ts';
import { moveFromDexie } from '#renderer/data/storage/move-from-dexie.ts';
import { collectionNames } from '#renderer/data/storage/record-collections.ts';
import { useUnreadableRecords } from '#renderer/data/unreadable-records.ts';
import { contactNumber } from '#tests/support/records/many-contacts.ts';
import { sampleContact } from '#tests/support/records/sample-contact.ts';
import {
  BLOB_BYTES,
  DELETED,
  makeOldDatabase,
  type OldSize,
  oldDatabaseNames,
  oldName,
  putRaw,
  TORN,
  UNREADABLE,
  withOldVersion,
} from '#tests/support/storage/old-database.ts';
import { everythingNew, FEW, interruptAt, testMove, totalOf } from '#tests/support/storage/test-move.ts';

const MANY: OldSize = { contacts: 1100, interactions: 520 };
const SOME: OldSize = { contacts: 550, interactions: 40 };
/** All documents, a quotation beside the others; blobs come after them. */
const DOCUMENTS_OF_SOME = SOME.contacts + SOME.interactions + 1;
const TOTAL = totalOf(FEW);

const move = testMove();

test('everything an earlier version kept is there as it was, and the readable copies are gone', async () => {
  await move().begin(MANY);
  expect(
    move()
      .old()
      .contacts.filter(({ _deleted }) => _deleted),
  ).toHaveLength(DELETED);
  const told = await move().openNew();
  expect(told[0]).toEqual({ moved: 0, total: totalOf(MANY) });
  expect(told.at(-1)).toEqual({ moved: totalOf(MANY), total: totalOf(MANY) });
  await move().expectAllMoved();
  expect(await findRecords('interactions')).toHaveLength(MANY.interactions);
  expect(await findRecord('contacts', contactNumber(20).id)).toBeNull();
  expect(await findRecord('contacts', contactNumber(1).id)).toEqual(contactNumber(1));
  const blob = await getBlob(move().hashes()[1] ?? '');
  expect(blob?.type).toBe('image/x-2');
  expect(new Uint8Array((await blob?.arrayBuffer()) ?? [])).toEqual(new Uint8Array(BLOB_BYTES).fill(2));
});

test('unreadable records come along and are listed, damaged bookkeeping or not', async () => {
  await move().begin(FEW);
  await move().openNew();
  await checkAllRecords(() => {}, new AbortController().signal);
  await expect
    .poll(() => [...useUnreadableRecords.getState().records.keys()].sort())
    .toEqual([`contacts/${UNREADABLE}`, `contacts/${TORN}`].sort());
  expect(useUnreadableRecords.getState().records.get(`contacts/${UNREADABLE}`)?.fault).toBe('/phones: type');
});

test('the second start moves nothing, and what is written stays', async () => {
  await move().begin(FEW);
  await move().openNew();
  await createRecord('contacts', sampleContact('new', 'Ada Lovelace'));
  await closeDatabase();
  expect(await move().openNew()).toEqual([]);
  expect((await findRecord('contacts', 'new'))?.name).toBe('Ada Lovelace');
  expect(await findRecords('contacts', { selector: { id: contactNumber(1).id } })).toHaveLength(1);
});

test.each([0, 500, DOCUMENTS_OF_SOME, totalOf(SOME)])(
  'a move interrupted after %i documents and blobs leaves the old databases and goes on next time',
  async (count) => {
    await move().begin(SOME);
    await expect(move().openNew(interruptAt(count))).rejects.toThrow('interrupted');
    await move().expectUntouched();
    expect((await move().openNew()).at(-1)).toEqual({ moved: totalOf(SOME), total: totalOf(SOME) });
    await move().expectAllMoved();
  },
);

test('a move goes on when some of the old databases were deleted already', async () => {
  await move().begin(FEW);
  await expect(move().openNew(interruptAt(TOTAL))).rejects.toThrow('interrupted');
  for (const collection of ['contacts', '_rxdb_internal'])
    await new Promise<unknown>((resolve) => {
      indexedDB.deleteDatabase(oldName(move().name, collection)).onsuccess = resolve;
    });
  expect((await move().openNew()).at(-1)?.total).toBe(TOTAL - FEW.contacts - 1);
  await move().expectAllMoved();
});

test('what an earlier version wrote after an interrupted move is moved as well', async () => {
  await move().begin(FEW);
  await expect(move().openNew(interruptAt(TOTAL))).rejects.toThrow('interrupted');
  await withOldVersion(move().name, async ({ contacts }) => {
    await contacts.findOne(contactNumber(8).id).incrementalPatch({ notes: 'by the old version' });
    await contacts.findOne(contactNumber(9).id).remove();
    await contacts.insert(sampleContact('later', 'Later'));
  });
  await move().lookAgain();
  await move().openNew();
  await move().expectAllMoved();
  expect((await findRecord('contacts', contactNumber(8).id))?.notes).toBe('by the old version');
});

test('data of another database stays where it is', async () => {
  await move().begin(FEW);
  const other = `${move().name}--x`;
  await makeOldDatabase(other, FEW);
  await move().openNew();
  await move().expectAllMoved();
  expect(await oldDatabaseNames(other)).toHaveLength(collectionNames.length + 2);
});

test('what is newer in the engine stays as it is there', async () => {
  await move().begin(FEW);
  await expect(move().openNew(interruptAt(TOTAL))).rejects.toThrow('interrupted');
  await putRaw(move().name, [{ id: UNREADABLE, phones: 'older', _meta: { lwt: 2 }, _rev: '9-older' }]);
  await move().openNew();
  const moved = await everythingNew();
  expect(moved.contacts.find(({ id }) => id === UNREADABLE)).toMatchObject({ phones: 'torn' });
});

test('of two windows that start at once one moves, and the other waits for it', async () => {
  await move().begin(FEW);
  const toldOther: MoveProgress[] = [];
  let other: Promise<void> | undefined;
  await move().openNew(() => {
    other ??= moveFromDexie(move().name, (progress) => void toldOther.push(progress));
  });
  await other;
  expect(toldOther).toEqual([]);
  await move().expectAllMoved();
});
