/** The page whose browser is killed; Node calls `window.torture` and hears by the functions of `ToNode`. */
import { createRxDatabase } from 'rxdb/plugins/core';
import type { Connection } from '#renderer/data/engine/client/connection.ts';
import { engineStorage } from '#renderer/data/engine/client/rx-storage.ts';
import { connectTestWorker, newTestWorker } from '#tests/support/storage/worker-engine.ts';
import { doTask, type TorturedCollection } from './do-task.ts';
import type { Task } from './plan-tasks.ts';
import {
  type Changes,
  type Checkpoint,
  type Reading,
  readChanges,
  readEverything,
} from './read-everything.ts';
import { torturedSchema } from './tortured-document.ts';

/** What the page tells Node, put on `window` by the round. */
export type ToNode = {
  /** The next tasks of a writer; Node counts them as attempted before it answers. */
  readonly nextTasks: (lane: number) => Promise<readonly Task[]>;
  readonly acknowledge: (no: number) => Promise<void>;
  readonly refuse: (what: string) => Promise<void>;
  /** Changes read while writing, after the checkpoint of the ones before. */
  readonly tail: (changes: Changes) => Promise<void>;
};

type Opened = { readonly connection: Connection; readonly collection: TorturedCollection };

const node = window as never as ToNode;
let opened: Opened | undefined;

const current = (): Opened => {
  if (!opened) throw new Error('No database is open');
  return opened;
};

/** One writer: does what it is given, one task after the other, and tells of each at once. */
const write = async (lane: number, tailFrom: Checkpoint | null | undefined): Promise<void> => {
  const { collection } = current();
  let checkpoint = tailFrom;
  for (;;) {
    const tasks = await node.nextTasks(lane);
    if (tasks.length === 0) return;
    for (const task of tasks) {
      try {
        await doTask(collection, task);
      } catch (error) {
        void node.refuse(`${task.kind} of ${task.documents[0]?.id} by writer ${lane}: ${String(error)}`);
        return;
      }
      void node.acknowledge(task.no);
    }
    if (checkpoint === undefined) continue;
    const changes = await readChanges(collection, checkpoint);
    checkpoint = changes.checkpoint;
    void node.tail(changes);
  }
};

const torture = {
  /** Opens database `name` through RxDB; answers the milliseconds it took. */
  open: async (name: string): Promise<number> => {
    const began = performance.now();
    const connection = await connectTestWorker(name, newTestWorker());
    const database = await createRxDatabase({
      name,
      storage: engineStorage({ connect: async () => connection }),
      multiInstance: true,
      eventReduce: true,
    });
    const { documents } = await database.addCollections({ documents: { schema: torturedSchema } });
    opened = { connection, collection: documents };
    return performance.now() - began;
  },
  /** Looks at everything; a `Reading` as JSON, which is handed to Node faster than many values. */
  read: async (checkpoint: Checkpoint | null): Promise<string> => {
    const { connection, collection } = current();
    const check = await connection.ask('check', {});
    return JSON.stringify({ ...(await readEverything(collection, checkpoint)), check } satisfies Reading);
  },
  /** Starts writers; the first of them reads the changes after `tailFrom` as well, when it is given. */
  startWriters: (lanes: readonly number[], tailFrom?: Checkpoint | null): void => {
    for (const [place, lane] of lanes.entries())
      write(lane, place === 0 ? tailFrom : undefined).catch((error) => node.refuse(String(error)));
  },
};

export type Torture = typeof torture;

Object.assign(window, { torture });
