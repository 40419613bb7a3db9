import type { RxDocument } from 'rxdb/plugins/core';
import { create } from 'zustand';
import { type CollectionName, faultOf, type Records } from './storage/record-collections.ts';

/** A record on disk that breaks its schema: left where it is, kept out of every screen, listed in Settings. */
export type UnreadableRecord = {
  readonly collection: CollectionName;
  readonly id: string;
  /** Where and how it breaks: "/phones/0/type: enum". */
  readonly fault: string;
  readonly document: unknown;
};

/** What was set aside in this session, by "collection/id". */
export const useUnreadableRecords = create<{ readonly records: ReadonlyMap<string, UnreadableRecord> }>(
  () => ({
    records: new Map(),
  }),
);

/** Adds records to the list of those set aside. */
export const setAside = (found: readonly UnreadableRecord[]): void => {
  if (found.length === 0) return;
  useUnreadableRecords.setState(({ records }) => {
    const all = new Map(records);
    for (const record of found) all.set(`${record.collection}/${record.id}`, record);
    return { records: all };
  });
};

const read = new WeakMap<object, unknown>();

const readOne = <Name extends CollectionName>(
  collection: Name,
  document: RxDocument<Records[Name]>,
): Records[Name] | UnreadableRecord => {
  const record = document.toJSON() as Records[Name];
  const fault = faultOf(collection, record);
  if (!fault) return record;
  return { collection, id: document.primary, fault: `${fault.path}: ${fault.keyword}`, document: record };
};

/**
 * The records of `documents` that fit their schema; the others are set aside and left out. A document of a revision
 * is checked once.
 */
export const readDocuments = <Name extends CollectionName>(
  collection: Name,
  documents: readonly RxDocument<Records[Name]>[],
): readonly Records[Name][] => {
  const sound: Records[Name][] = [];
  const broken: UnreadableRecord[] = [];
  for (const document of documents) {
    let known = read.get(document);
    if (known === undefined) {
      known = readOne(collection, document);
      read.set(document, known);
    }
    if (isUnreadable(known)) broken.push(known);
    else sound.push(known as Records[Name]);
  }
  if (broken.length > 0) queueMicrotask(() => setAside(broken));
  return sound;
};

const isUnreadable = (value: unknown): value is UnreadableRecord =>
  typeof value === 'object' && value !== null && 'fault' in value && 'document' in value;
