import { afterEach, beforeEach, expect } from 'vitest';
import { blobHashes } from '#renderer/data/blobs.ts';
import { closeDatabase, openDatabase } from '#renderer/data/database.ts';
import { parseDocuments } from '#renderer/data/engine/worker/documents.ts';
import { engine } from '#renderer/data/storage/engine.ts';
import type { MoveProgress } from '#renderer/data/storage/move-error.ts';
import { collectionNames, recordSchemas } from '#renderer/data/storage/record-collections.ts';
import {
  type AllKept,
  byId,
  everythingOld,
  type Kept,
  makeOldDatabase,
  type OldSize,
  oldDatabaseNames,
  oldName,
  TORN,
} from './old-database.ts';
import { makeRoom } from './room.ts';

/** An old database that is to be moved, and what must be there then. */
export type Move = {
  readonly name: string;
  /** Makes the old database. */
  readonly begin: (size: OldSize) => Promise<void>;
  /** Takes what is in the old database now for what has to be there. */
  readonly lookAgain: () => Promise<void>;
  readonly hashes: () => readonly string[];
  readonly old: () => AllKept;
  /** Opens with the new version; gives what was told of the move. */
  readonly openNew: (onProgress?: (progress: MoveProgress) => void) => Promise<MoveProgress[]>;
  readonly expectAllMoved: () => Promise<void>;
  readonly expectUntouched: () => Promise<void>;
};

export const FEW: OldSize = { contacts: 40, interactions: 10 };

/** Documents and blobs of an old database of `size`. */
export const totalOf = ({ contacts, interactions }: OldSize): number => contacts + 1 + interactions + 1 + 3;

/** Ends a move from within once `count` documents and blobs are moved. */
export const interruptAt =
  (count: number) =>
  ({ moved }: MoveProgress): void => {
    if (moved >= count) throw new Error('interrupted');
  };

/** Everything in the engine as it is on disk. */
export const everythingNew = async (): Promise<AllKept> => {
  const all: [string, Kept[]][] = [];
  for (const collection of collectionNames) {
    const ask = { collection, version: recordSchemas[collection].version, after: 0, limit: 1_000_000 };
    all.push([collection, byId(parseDocuments((await engine().ask('changed', ask)).documents))]);
  }
  return Object.fromEntries(all) as unknown as AllKept;
};

const newMove = (): Move => {
  const name = `test-${crypto.randomUUID()}`;
  let hashes: readonly string[] = [];
  let old = {} as AllKept;
  const lookAgain = async (): Promise<void> => {
    old = await everythingOld(name);
  };
  return {
    name,
    begin: async (size) => {
      hashes = await makeOldDatabase(name, size);
      await lookAgain();
    },
    lookAgain,
    hashes: () => hashes,
    old: () => old,
    openNew: async (onProgress) => {
      const told: MoveProgress[] = [];
      await openDatabase(name, {
        onProgress: (progress) => {
          told.push(progress);
          onProgress?.(progress);
        },
      });
      return told;
    },
    expectAllMoved: async () => {
      const added = { _attachments: {}, _rev: '1-moved', _meta: { lwt: 1 } };
      const contacts = old.contacts.map((kept) => (kept.id === TORN ? { ...kept, ...added } : kept));
      expect(await everythingNew()).toEqual({ ...old, contacts });
      expect(await blobHashes()).toEqual([...hashes].sort());
      expect(await oldDatabaseNames(name)).toEqual([]);
    },
    expectUntouched: async () => {
      expect(await oldDatabaseNames(name)).toEqual(
        expect.arrayContaining([
          `${name}-blobs`,
          ...collectionNames.map((collection) => oldName(name, collection)),
        ]),
      );
      expect(await everythingOld(name)).toEqual(old);
    },
  };
};

/** A move of its own for each test. */
export const testMove = (): (() => Move) => {
  let move = newMove();
  beforeEach(() => {
    move = newMove();
  });
  afterEach(async () => {
    await makeRoom();
    await closeDatabase();
  });
  return () => move;
};
