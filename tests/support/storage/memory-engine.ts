import type { Connection } from '#renderer/data/engine/client/connection.ts';
import { engineStorage } from '#renderer/data/engine/client/rx-storage.ts';
import { loadSqlite } from '#renderer/data/engine/sqlite/library.ts';
import { Sql } from '#renderer/data/engine/sqlite/sql.ts';
import { Engine } from '#renderer/data/engine/worker/engine.ts';
import { localConnections } from './local-connections.ts';

const library = loadSqlite();

/** Storages over engines in memory, one for each database name; every storage from one call shares them. */
export const memoryEngines = () => {
  const engines = new Map<string, () => Connection>();
  const connect = async (name: string): Promise<Connection> => {
    const sqlite = await library;
    const open = engines.get(name) ?? localConnections(new Engine(new Sql(sqlite)));
    engines.set(name, open);
    return open();
  };
  // Said of fields whose values are anything but distinct: answers must not depend on it.
  const hints = { documents: { distinct: ['name', 'price'] } };
  return { storage: () => engineStorage({ connect, hints }) };
};
