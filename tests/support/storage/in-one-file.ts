import type { Connection } from '#renderer/data/engine/client/connection.ts';
import type { CollectionSpec } from '#renderer/data/engine/collection-spec.ts';
import type { EngineRequests, RequestKind, TableRef } from '#renderer/data/engine/protocol.ts';

type Asked = Partial<TableRef> & { readonly spec?: CollectionSpec };

/**
 * A connection on which the collections of database `name` bear its name, so that the databases of many cases fit into
 * one file: making a file takes longer than any case. Tells of each collection that is opened.
 */
export const inOneFile = (
  name: string,
  connection: Connection,
  onOpened: (ref: TableRef) => void,
): Connection => {
  const prefix = `${name}/`;
  const renamed = (asked: Asked): Asked => ({
    ...asked,
    ...(asked.collection === undefined ? {} : { collection: prefix + asked.collection }),
    ...(asked.spec === undefined ? {} : { spec: { ...asked.spec, name: prefix + asked.spec.name } }),
  });
  return {
    ask: <Kind extends RequestKind>(kind: Kind, ask: EngineRequests[Kind]['ask'], context?: string) => {
      const { spec, ...asked } = renamed(ask as Asked);
      if (spec) onOpened({ collection: spec.name, version: spec.version });
      return connection.ask(kind, (spec ? { spec } : asked) as EngineRequests[Kind]['ask'], context);
    },
    onWritten: (listener) =>
      connection.onWritten((written) => {
        if (written.collection.startsWith(prefix))
          listener({ ...written, collection: written.collection.slice(prefix.length) });
      }),
  };
};
