import { firstValueFrom } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { type Bench, type Instance, uniqueName } from './bench.ts';
import { bornDeleted, changed, deleted, fresh, insert, listen, replace, stored, write } from './documents.ts';

export const changeStreamCases = (bench: Bench): void => {
  const twoWindows = async (): Promise<[Instance, Instance]> => {
    const place = { databaseName: uniqueName('windows'), collectionName: 'people' };
    const here = await bench.instance(undefined, place);
    return [here, await bench.instance(undefined, { ...place, storage: await bench.another() })];
  };

  describe('the stream of changes', () => {
    it('an insert is told before the call returns', async () => {
      const instance = await bench.instance();
      const { bulks, stop } = listen(instance);
      const document = fresh('a', { name: 'Ada' });
      expect(await write(instance, [{ document }], 'my context')).toEqual([]);
      stop();
      expect(bulks).toHaveLength(1);
      expect(bulks[0]).toMatchObject({
        context: 'my context',
        events: [{ operation: 'INSERT', documentId: 'a', documentData: document }],
      });
      expect(bulks[0]?.events[0]?.previousDocumentData).toBeUndefined();
      expect(bulks[0]?.id).toMatch(/./);
      expect(bulks[0]?.checkpoint).toBeTruthy();
    });

    it('a change is told with the document before it', async () => {
      const instance = await bench.instance();
      const first = fresh('a', { name: 'Ada' });
      await insert(instance, first);
      const { events, stop } = listen(instance);
      const second = await replace(instance, first, changed(first, { name: 'Augusta' }));
      stop();
      expect(events()).toEqual([
        { operation: 'UPDATE', documentId: 'a', documentData: second, previousDocumentData: first },
      ]);
    });

    it('a deletion is told with the document before it', async () => {
      const instance = await bench.instance();
      const first = fresh('a', { name: 'Ada' });
      await insert(instance, first);
      const { events, stop } = listen(instance);
      const gone = await replace(instance, first, deleted(first));
      stop();
      expect(events()).toEqual([
        { operation: 'DELETE', documentId: 'a', documentData: gone, previousDocumentData: first },
      ]);
    });

    it('a deleted document that comes back is an insert', async () => {
      const instance = await bench.instance();
      const first = fresh('a');
      await insert(instance, first);
      const gone = await replace(instance, first, deleted(first));
      const { events, stop } = listen(instance);
      const back = await replace(instance, gone, changed(gone, { _deleted: false }));
      stop();
      expect(events()).toMatchObject([{ operation: 'INSERT', documentId: 'a', documentData: back }]);
      expect(events()[0]?.previousDocumentData ?? null).toBeNull();
    });

    it('a change of a deleted document is told as a deletion', async () => {
      const instance = await bench.instance();
      const first = fresh('a');
      await insert(instance, first);
      const gone = await replace(instance, first, deleted(first));
      const { events, stop } = listen(instance);
      await replace(instance, gone, changed(gone, { age: 1 }));
      stop();
      expect(events()).toMatchObject([{ operation: 'DELETE', documentId: 'a', documentData: { age: 1 } }]);
    });

    it('the insert of a document that is deleted already is not told', async () => {
      const instance = await bench.instance();
      const { bulks, events, stop } = listen(instance);
      await insert(instance, bornDeleted('a'));
      expect(bulks).toEqual([]);
      await insert(instance, bornDeleted('b'), fresh('c'));
      stop();
      expect(events().map(({ documentId }) => documentId)).toEqual(['c']);
    });

    it('each call is told as one bulk with an id of its own, in the order of the rows', async () => {
      const instance = await bench.instance();
      const { bulks, stop } = listen(instance);
      const [b, a] = [fresh('b'), fresh('a')];
      await insert(instance, b, a);
      const rows = [
        { document: fresh('d') },
        { previous: a, document: deleted(a) },
        { document: fresh('c') },
        { previous: b, document: changed(b) },
      ];
      expect(await write(instance, rows)).toEqual([]);
      stop();
      expect(
        bulks.map(({ events }) => events.map((event) => `${event.operation} ${event.documentId}`)),
      ).toEqual([
        ['INSERT b', 'INSERT a'],
        ['INSERT d', 'DELETE a', 'INSERT c', 'UPDATE b'],
      ]);
      expect(bulks[0]?.id).not.toBe(bulks[1]?.id);
    });

    it('a call that wrote nothing is not told, and what failed is left out of a bulk', async () => {
      const instance = await bench.instance();
      await insert(instance, fresh('a'));
      const { bulks, events, stop } = listen(instance);
      expect(await write(instance, [{ document: fresh('a') }])).toHaveLength(1);
      expect(bulks).toEqual([]);
      expect(await write(instance, [{ document: fresh('a') }, { document: fresh('b') }])).toHaveLength(1);
      stop();
      expect(events().map(({ documentId }) => documentId)).toEqual(['b']);
    });

    it('who listens later is not told of what was before, and who stopped of nothing more', async () => {
      const instance = await bench.instance();
      const early = listen(instance);
      await insert(instance, fresh('a'));
      early.stop();
      const late = listen(instance);
      await insert(instance, fresh('b'));
      late.stop();
      expect(early.events().map(({ documentId }) => documentId)).toEqual(['a']);
      expect(late.events().map(({ documentId }) => documentId)).toEqual(['b']);
    });

    it('what is told is in store when it is told', async () => {
      const instance = await bench.instance();
      const told = firstValueFrom(instance.changeStream());
      const writing = write(instance, [{ document: fresh('a', { name: 'Ada' }) }]);
      await told;
      expect((await stored(instance, 'a'))?.name).toBe('Ada');
      await writing;
    });

    it('an instance of the same collection in another window is told', async () => {
      const [here, there] = await twoWindows();
      const told = firstValueFrom(there.changeStream());
      const own = listen(here);
      const document = fresh('a', { name: 'Ada' });
      expect(await write(here, [{ document }], 'from here')).toEqual([]);
      expect(await told).toMatchObject({
        context: 'from here',
        events: [{ operation: 'INSERT', documentId: 'a', documentData: document }],
      });
      own.stop();
      expect(own.bulks.map(({ id }) => id)).toEqual([(await told).id]);
      expect((await stored(there, 'a'))?.name).toBe('Ada');
    });

    it('two windows tell each other in turn', async () => {
      const [here, there] = await twoWindows();
      let document = fresh('a', { age: 0 });
      await insert(here, document);
      for (let age = 1; age <= 6; age++) {
        const [from, to] = age % 2 ? [there, here] : [here, there];
        const told = firstValueFrom(to.changeStream());
        document = await replace(from, document, changed(document, { age }));
        expect((await told).events).toMatchObject([{ operation: 'UPDATE', documentData: { age } }]);
      }
      expect(await stored(here, 'a')).toEqual(await stored(there, 'a'));
    });

    it('other collections and other databases are told nothing', async () => {
      const place = { databaseName: uniqueName('database'), collectionName: 'people' };
      const instance = await bench.instance(undefined, place);
      const strangers = [
        await bench.instance(undefined, { ...place, collectionName: 'places' }),
        await bench.instance(undefined, { ...place, databaseName: uniqueName('database') }),
        await bench.instance(undefined, {
          ...place,
          collectionName: 'places',
          storage: await bench.another(),
        }),
      ].map(listen);
      await insert(instance, fresh('a'));
      for (const { bulks, stop } of strangers) {
        stop();
        expect(bulks).toEqual([]);
      }
    });
  });
};
