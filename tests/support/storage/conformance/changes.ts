import { getChangedDocumentsSince } from 'rxdb/plugins/core';
import { describe, expect, it } from 'vitest';
import type { Stored } from '../prepared-query.ts';
import { type Bench, type Instance, type StorageTraits, uniqueName } from './bench.ts';
import {
  bornDeleted,
  changed,
  deleted,
  fresh,
  idsOf,
  insert,
  later,
  listen,
  replace,
  write,
} from './documents.ts';

/** What changed after `checkpoint`, asked as RxDB's replication does. */
const since = async (instance: Instance, limit: number, checkpoint?: unknown) => {
  const { documents, checkpoint: next } = await getChangedDocumentsSince(
    instance,
    limit,
    checkpoint as never,
  );
  return { documents: documents as Stored[], ids: idsOf(documents as Stored[]), checkpoint: next as unknown };
};

/** All changes after `checkpoint`, read in pages of `size`. */
const pages = async (instance: Instance, size: number, checkpoint?: unknown) => {
  const found: string[][] = [];
  let at = checkpoint;
  for (;;) {
    const page = await since(instance, size, at);
    if (page.ids.length === 0) return { found, checkpoint: at };
    found.push(page.ids);
    at = page.checkpoint;
  }
};

export const changesCases = (bench: Bench, traits: StorageTraits): void => {
  describe('changes since a checkpoint', () => {
    it('nothing has changed in an empty storage', async () => {
      const instance = await bench.instance();
      const { ids, checkpoint } = await since(instance, 10);
      expect(ids).toEqual([]);
      await insert(instance, fresh('a'));
      expect((await since(instance, 10, checkpoint)).ids).toEqual(['a']);
    });

    it('documents come whole in the order they were written, the deleted among them', async () => {
      const instance = await bench.instance();
      const c = fresh('c', { name: 'Cyd' });
      await insert(instance, c);
      await insert(instance, fresh('a'));
      await insert(instance, bornDeleted('b'));
      const { ids, documents } = await since(instance, 10);
      expect(ids).toEqual(['c', 'a', 'b']);
      expect(documents[0]).toEqual(c);
      expect(documents[2]?._deleted).toBe(true);
    });

    it('documents written in one call with one time are each found once, in pages of any size', async () => {
      const instance = await bench.instance();
      const lwt = later();
      const ids = ['d', 'b', 'f', 'a', 'e', 'c', 'g'];
      await insert(instance, ...ids.map((id) => fresh(id, {}, lwt)));
      for (const size of [1, 2, 3, 7, 100]) {
        const { found } = await pages(instance, size);
        expect(found.flat().sort()).toEqual([...ids].sort());
        expect(found[0]).toHaveLength(Math.min(size, 7));
      }
    });

    it('the limit holds and the checkpoint goes on exactly behind the last document', async () => {
      const instance = await bench.instance();
      for (const id of ['e', 'd', 'c', 'b', 'a']) await insert(instance, fresh(id));
      const first = await since(instance, 2);
      expect(first.ids).toEqual(['e', 'd']);
      const second = await since(instance, 2, first.checkpoint);
      expect(second.ids).toEqual(['c', 'b']);
      expect((await since(instance, 2, second.checkpoint)).ids).toEqual(['a']);
      expect((await since(instance, 3, first.checkpoint)).ids).toEqual(['c', 'b', 'a']);
    });

    it('where nothing changed the checkpoint that was given comes back', async () => {
      const instance = await bench.instance();
      await insert(instance, fresh('a'));
      const { checkpoint } = await since(instance, 10);
      const again = await since(instance, 10, checkpoint);
      expect(again).toEqual({ documents: [], ids: [], checkpoint });
    });

    it('a checkpoint lives through JSON and structured clone', async () => {
      const instance = await bench.instance();
      for (const id of ['b', 'a', 'c']) await insert(instance, fresh(id));
      const { checkpoint } = await since(instance, 1);
      expect((await since(instance, 10, JSON.parse(JSON.stringify(checkpoint)))).ids).toEqual(['a', 'c']);
      expect((await since(instance, 10, structuredClone(checkpoint))).ids).toEqual(['a', 'c']);
    });

    it('a document changed many times comes once, in its newest revision, at the end', async () => {
      const instance = await bench.instance();
      let document = fresh('a', { age: 0 });
      await insert(instance, document);
      await insert(instance, fresh('b'));
      for (let age = 1; age <= 10; age++)
        document = await replace(instance, document, changed(document, { age }));
      const { ids, documents } = await since(instance, 100);
      expect(ids).toEqual(['b', 'a']);
      expect(documents[1]).toEqual(document);
    });

    it('a change or deletion after the checkpoint brings the document again', async () => {
      const instance = await bench.instance();
      const [a, b] = [fresh('a'), fresh('b')];
      await insert(instance, a, b, fresh('c'));
      const { checkpoint } = await since(instance, 100);
      await replace(instance, b, changed(b, { age: 1 }));
      await replace(instance, a, deleted(a));
      const { documents } = await since(instance, 100, checkpoint);
      expect(documents.map(({ id, _deleted }) => [id, _deleted])).toEqual([
        ['b', false],
        ['a', true],
      ]);
    });

    it('a document that changes while its page is not yet read is met once', async () => {
      const instance = await bench.instance();
      const documents = ['a', 'b', 'c', 'd'].map((id) => fresh(id));
      await insert(instance, ...documents);
      const first = await since(instance, 2);
      const [, , c] = documents;
      if (!c) throw new Error('No third document');
      await replace(instance, c, changed(c));
      const { found } = await pages(instance, 1, first.checkpoint);
      expect(found.flat()).toEqual(['d', 'c']);
    });

    it('what fails to be written is no change', async () => {
      const instance = await bench.instance();
      await insert(instance, fresh('a'));
      const { checkpoint } = await since(instance, 10);
      expect(await write(instance, [{ document: fresh('a') }])).toHaveLength(1);
      expect((await since(instance, 10, checkpoint)).ids).toEqual([]);
    });

    it('reading on between writes meets every document', async () => {
      const instance = await bench.instance();
      const seen = new Set<string>();
      let checkpoint: unknown;
      for (let round = 0; round < 10; round++) {
        await insert(instance, ...Array.from({ length: 7 }, (_, at) => fresh(`r${round}-${at}`)));
        const page = await since(instance, 5, checkpoint);
        for (const id of page.ids) seen.add(id);
        checkpoint = page.checkpoint;
      }
      for (const id of (await pages(instance, 5, checkpoint)).found.flat()) {
        expect(seen.has(id)).toBe(false);
        seen.add(id);
      }
      expect(seen.size).toBe(70);
    });

    it('the checkpoint of an event is behind all that the event tells of', async () => {
      const instance = await bench.instance();
      const { bulks, stop } = listen(instance);
      await insert(instance, fresh('c'), fresh('b'), fresh('a'));
      await insert(instance, fresh('0'));
      stop();
      const [first, second] = bulks;
      expect((await since(instance, 10, first?.checkpoint)).ids).toEqual(['0']);
      expect((await since(instance, 10, second?.checkpoint)).ids).toEqual([]);
    });

    it('a deleted document that was cleaned up takes no checkpoint with it', async () => {
      const instance = await bench.instance();
      await insert(instance, fresh('a'), bornDeleted('b'));
      const { checkpoint } = await since(instance, 10);
      while (!(await instance.cleanup(0)));
      await insert(instance, fresh('c'));
      expect((await since(instance, 10, checkpoint)).ids).toEqual(['c']);
    });

    it('another window reads on from the same checkpoint', async () => {
      const place = { databaseName: uniqueName('windows'), collectionName: 'people' };
      const here = await bench.instance(undefined, place);
      const there = await bench.instance(undefined, { ...place, storage: await bench.another() });
      await insert(here, fresh('b'), fresh('a'));
      const { checkpoint } = await since(here, 1);
      await insert(there, fresh('c'));
      expect((await since(there, 10, checkpoint)).ids).toEqual(['a', 'c']);
    });

    if (traits.ordersChangesByCounter) {
      it('what is written after the clock was set back is met by who read on', async () => {
        const instance = await bench.instance();
        const [a, b] = [fresh('a', {}, later()), fresh('b', {}, later())];
        await insert(instance, a, b);
        const { checkpoint } = await since(instance, 10);
        await insert(instance, fresh('c', {}, 1_000_000_000_000));
        await replace(instance, b, changed(b, {}, 1_000_000_000_001));
        await replace(instance, a, deleted(a, 1_000_000_000_000));
        expect((await since(instance, 10, checkpoint)).ids).toEqual(['c', 'b', 'a']);
        expect((await since(instance, 10)).ids).toEqual(['c', 'b', 'a']);
      });

      it('documents of one call come in the order of its rows, whatever their times', async () => {
        const instance = await bench.instance();
        await insert(instance, fresh('b', {}, 300), fresh('c', {}, 100), fresh('a', {}, 100));
        expect((await pages(instance, 1)).found).toEqual([['b'], ['c'], ['a']]);
      });

      it('the checkpoint of an event holds though the clock was set back', async () => {
        const instance = await bench.instance();
        const { bulks, stop } = listen(instance);
        await insert(instance, fresh('b', {}, 300), fresh('a', {}, 200));
        await insert(instance, fresh('c', {}, 100));
        stop();
        expect((await since(instance, 10, bulks[0]?.checkpoint)).ids).toEqual(['c']);
      });
    }
  });
};
