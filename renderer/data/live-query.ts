import type { MangoQuery, RxDocument } from 'rxdb/plugins/core';
import type { Observable } from 'rxjs';
import { map } from 'rxjs';
import { collectionOf } from './database.ts';
import type { CollectionName, Records } from './storage/record-collections.ts';
import { readDocuments } from './unreadable-records.ts';

/** A selection of one collection in RxDB's query language (Mango). */
export type Query<Name extends CollectionName> = MangoQuery<Records[Name]>;

/** The matching records now and after every change, unreadable ones left out. */
export const liveRecords = <Name extends CollectionName>(
  name: Name,
  query: Query<Name>,
): Observable<readonly Records[Name][]> =>
  collectionOf(name)
    .find(query)
    .$.pipe(map((documents) => readDocuments(name, documents as unknown as RxDocument<Records[Name]>[])));

/** The matching records once, for commands, exports and documents. */
export const findRecords = async <Name extends CollectionName>(
  name: Name,
  query: Query<Name> = {},
): Promise<readonly Records[Name][]> =>
  readDocuments(
    name,
    (await collectionOf(name).find(query).exec()) as unknown as RxDocument<Records[Name]>[],
  );

/** Record `id` once; null when there is none or it is unreadable. */
export const findRecord = async <Name extends CollectionName>(
  name: Name,
  id: string,
): Promise<Records[Name] | null> => {
  const document = await collectionOf(name).findOne(id).exec();
  return document
    ? (readDocuments(name, [document as unknown as RxDocument<Records[Name]>])[0] ?? null)
    : null;
};

/** All records of a collection in pages of `size` in order of id, so that an export never holds everything. */
export async function* allRecords<Name extends CollectionName>(
  name: Name,
  size = 500,
): AsyncGenerator<readonly Records[Name][]> {
  let after = '';
  for (;;) {
    const query = {
      selector: { id: { $gt: after } },
      sort: [{ id: 'asc' }],
      limit: size,
    } as unknown as Query<Name>;
    const documents = await collectionOf(name).find(query).exec();
    const last = documents.at(-1);
    if (!last) return;
    yield readDocuments(name, documents as unknown as RxDocument<Records[Name]>[]);
    after = last.primary;
  }
}
