import { addRxPlugin, type RxDatabase } from 'rxdb/plugins/core';
import type { Connection } from '../engine/client/connection.ts';

/** How far bringing records up to their schema is. */
export type MigrationProgress = { readonly done: number; readonly total: number };

const AT_ONCE = 200;

/**
 * Brings the records of collections whose schema has a newer version up to it, by the migrations that the collections
 * were added with. What was there stays as it is until all of it has come along; interrupted, it goes on at the next
 * opening. One window does it while the others wait. Where nothing has changed, as nearly always, no code for it is
 * loaded. Rejects when a migration fails; nothing is lost then.
 */
export const migrateRecords = async (
  database: RxDatabase,
  connection: Connection,
  onProgress: (progress: MigrationProgress) => void,
): Promise<void> => {
  const kept = await connection.ask('collections', {});
  const outdated = Object.values(database.collections).filter(({ name, schema }) =>
    kept.some(({ collection, version }) => collection === name && version < schema.version),
  );
  if (outdated.length === 0) return;
  const { RxDBMigrationSchemaPlugin } = await import('rxdb/plugins/migration-schema');
  addRxPlugin(RxDBMigrationSchemaPlugin);
  await navigator.locks.request(`kith-migrate-${database.name}`, async () => {
    for (const collection of outdated) {
      if (!(await collection.migrationNeeded())) continue;
      const watching = collection
        .getMigrationState()
        .$.subscribe(({ count: { handled, total } }) => onProgress({ done: handled, total }));
      try {
        await collection.migratePromise(AT_ONCE);
      } finally {
        watching.unsubscribe();
      }
    }
  });
};
