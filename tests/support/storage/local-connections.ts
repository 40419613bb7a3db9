import { type Connection, EngineError } from '#renderer/data/engine/client/connection.ts';
import type { RequestKind, WriteRow, WrittenDocuments } from '#renderer/data/engine/protocol.ts';
import { SqlError } from '#renderer/data/engine/sqlite/sql-error.ts';
import type { Engine } from '#renderer/data/engine/worker/engine.ts';

type Listener = (written: WrittenDocuments) => void;

/** An engine in this thread, with any number of connections to it that hear of each other's writes. */
export const localConnections = (engine: Engine): (() => Connection) => {
  const all = new Set<Set<Listener>>();
  return () => {
    const own = new Set<Listener>();
    all.add(own);
    return {
      ask: async (kind: RequestKind, ask: unknown, context = '') => {
        const write = kind === 'write' ? (ask as WrittenDocuments & { rows: readonly WriteRow[] }) : null;
        const previous = write && all.size > 1 ? engine.previousOf(write) : [];
        try {
          const answer = engine.answer(kind, ask as never);
          if (write) tellOthers(write, previous, answer as never, context);
          return answer as never;
        } catch (error) {
          throw error instanceof SqlError ? new EngineError(error.code, error.message) : error;
        }
      },
      onWritten: (listener) => {
        own.add(listener);
        return () => own.delete(listener);
      },
    };

    function tellOthers(
      write: WrittenDocuments & { rows: readonly WriteRow[] },
      previous: readonly (string | null)[],
      answer: { readonly conflicts: readonly { place: number }[]; readonly seq: number },
      context: string,
    ): void {
      const refused = new Set(answer.conflicts.map(({ place }) => place));
      const rows = write.rows
        .map(({ json }, place) => ({ json, previousJson: previous[place] ?? null }))
        .filter((_, place) => !refused.has(place));
      const { collection, version } = write;
      for (const listeners of all)
        if (listeners !== own)
          for (const listener of listeners) listener({ collection, version, seq: answer.seq, context, rows });
    }
  };
};
