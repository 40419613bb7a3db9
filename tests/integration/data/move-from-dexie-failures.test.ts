import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { closeDatabase, openDatabase } from '#renderer/data/database.ts';
import type { MoveError } from '#renderer/data/storage/move-error.ts';
import { oldDatabaseNames, oldName } from '#tests/support/storage/old-database.ts';
import { leaveRoom, makeRoom } from '#tests/support/storage/room.ts';
import { FEW, testMove } from '#tests/support/storage/test-move.ts';

const move = testMove();

const openFailing = (): Promise<string> =>
  move()
    .openNew()
    .then(
      () => 'opened',
      (error: MoveError) => `${error.name} ${error.code}`,
    );

test('on a full disk nothing is lost, it is said why, and it goes on when there is room', async () => {
  // The file is there, so that it is the move that finds no room.
  await openDatabase(move().name);
  await closeDatabase();
  await move().begin(FEW);
  await leaveRoom(500_000);
  expect(await openFailing()).toBe('MoveError disk-full');
  await makeRoom();
  await move().expectUntouched();
  await move().openNew();
  await move().expectAllMoved();
});

test('an old database of a version that is not known is not touched', async () => {
  await move().begin(FEW);
  const odd = `rxdb-dexie-${move().name}--7--contacts`;
  (await openDB(odd, 1)).close();
  expect(await openFailing()).toBe('MoveError old-unknown');
  await move().expectUntouched();
  indexedDB.deleteDatabase(odd);
  await move().openNew();
  await move().expectAllMoved();
});

test('a database that another window holds on to is waited for, and its data is there', async () => {
  await move().begin(FEW);
  const holder = await openDB(oldName(move().name, 'contacts'));
  const isAskedToLetGo = new Promise((resolve) => holder.addEventListener('versionchange', resolve));
  const opening = move().openNew();
  await isAskedToLetGo;
  expect(await oldDatabaseNames(move().name)).toContain(oldName(move().name, 'contacts'));
  holder.close();
  await opening;
  await move().expectAllMoved();
});

test('a blob that can not be read leaves the old databases as they are', async () => {
  await move().begin(FEW);
  const blobs = await openDB(`${move().name}-blobs`);
  await blobs.put('blobs', 'no blob', 'a-hash');
  expect(await openFailing()).toBe('MoveError old-unreadable');
  await move().expectUntouched();
  await blobs.delete('blobs', 'a-hash');
  blobs.close();
  await move().openNew();
  await move().expectAllMoved();
});

test('where another window does not let go of a database this is said, and its data is there', async () => {
  await move().begin(FEW);
  const holder = await openDB(oldName(move().name, 'contacts'));
  expect(await openFailing()).toBe('MoveError in-use');
  holder.close();
  await move().openNew();
  await move().expectAllMoved();
});
