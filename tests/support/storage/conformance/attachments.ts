import { describe, expect, it } from 'vitest';
import type { Stored } from '../prepared-query.ts';
import { type Bench, type Instance, type StorageTraits, schemaOf, uniqueName } from './bench.ts';
import { ask, changed, deleted, fresh, insert, listen, replace, stored, write } from './documents.ts';

type Attachments = Stored['_attachments'];

/** What RxDB hands over for new data; the digest only has to change with it. */
const attachment = (content: BlobPart, digest: string, type = 'text/plain'): Attachments[string] => {
  const data = new Blob([content], { type });
  return { length: data.size, type, digest, data } as Attachments[string];
};

const stub = ({ length, type, digest }: Attachments[string] = attachment('', '')) => ({
  length,
  type,
  digest,
});

const withFiles = (document: Stored, files: Attachments): Stored => ({ ...document, _attachments: files });

const textOf = async (instance: Instance, id: string, name: string, digest: string): Promise<string> =>
  (await instance.getAttachmentData(id, name, digest)).text();

const readFails = (instance: Instance, id: string, name: string, digest: string) =>
  expect((async () => instance.getAttachmentData(id, name, digest))()).rejects.toThrow();

export const attachmentCases = (bench: Bench, traits: StorageTraits): void => {
  const open = () => bench.instance(schemaOf(undefined, { attachments: {} }));

  describe('attachments', () => {
    it('data that was written is read, in any bytes', async () => {
      const instance = await open();
      const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
      const files = { photo: attachment(bytes, 'd1', 'image/png') };
      await insert(instance, withFiles(fresh('a'), files));
      const data = await instance.getAttachmentData('a', 'photo', 'd1');
      expect(new Uint8Array(await data.arrayBuffer())).toEqual(bytes);
      expect(data.size).toBe(256);
      expect(data.type).toBe('image/png');
    });

    it('documents come with length, type and digest of their attachments, never with the data', async () => {
      const instance = await open();
      const { bulks, events, stop } = listen(instance);
      const file = attachment('hello', 'd1');
      await insert(instance, withFiles(fresh('a'), { note: file }));
      stop();
      const expected = { note: stub(file) };
      expect((await stored(instance, 'a'))?._attachments).toEqual(expected);
      expect((await ask(instance, {}))[0]?._attachments).toEqual(expected);
      expect(bulks).toHaveLength(1);
      expect(events()[0]?.documentData._attachments).toEqual(expected);
      const [error] = await write(instance, [{ document: fresh('a') }]);
      expect(error).toMatchObject({ status: 409, documentInDb: { _attachments: expected } });
    });

    it('an attachment that is sent as it came stays as it is while others are added', async () => {
      const instance = await open();
      const file = attachment('one', 'd1');
      const first = withFiles(fresh('a'), { one: file });
      await insert(instance, first);
      const known = withFiles(first, { one: stub(file) });
      const two = attachment('two', 'd2');
      await replace(instance, known, withFiles(changed(known, { age: 1 }), { one: stub(file), two }));
      expect(await textOf(instance, 'a', 'one', 'd1')).toBe('one');
      expect(await textOf(instance, 'a', 'two', 'd2')).toBe('two');
      expect((await stored(instance, 'a'))?._attachments).toEqual({ one: stub(file), two: stub(two) });
    });

    it('new data takes the place of the old', async () => {
      const instance = await open();
      const file = attachment('old', 'd1');
      await insert(instance, withFiles(fresh('a'), { note: file }));
      const known = withFiles(fresh('a'), { note: stub(file) });
      await replace(instance, known, withFiles(changed(known), { note: attachment('newer', 'd2') }));
      expect(await textOf(instance, 'a', 'note', 'd2')).toBe('newer');
      await readFails(instance, 'a', 'note', 'd1');
      expect((await stored(instance, 'a'))?._attachments.note).toMatchObject({ digest: 'd2', length: 5 });
    });

    it('an attachment that the new revision leaves out is gone, the others stay', async () => {
      const instance = await open();
      const [one, two] = [attachment('one', 'd1'), attachment('two', 'd2')];
      await insert(instance, withFiles(fresh('a'), { one, two }));
      const known = withFiles(fresh('a'), { one: stub(one), two: stub(two) });
      await replace(instance, known, withFiles(changed(known), { two: stub(two) }));
      await readFails(instance, 'a', 'one', 'd1');
      expect(await textOf(instance, 'a', 'two', 'd2')).toBe('two');
    });

    it('a deleted document loses its attachments', async () => {
      const instance = await open();
      const file = attachment('one', 'd1');
      await insert(instance, withFiles(fresh('a'), { one: file }), withFiles(fresh('b'), { one: file }));
      const known = withFiles(fresh('a'), { one: stub(file) });
      await replace(instance, known, withFiles(deleted(known), {}));
      await readFails(instance, 'a', 'one', 'd1');
      expect(await textOf(instance, 'b', 'one', 'd1')).toBe('one');
    });

    it('a deleted document that still lists its attachments loses them all the same', async () => {
      const instance = await open();
      const file = attachment('one', 'd1');
      await insert(instance, withFiles(fresh('a'), { one: file }));
      const known = withFiles(fresh('a'), { one: stub(file) });
      await replace(instance, known, deleted(known));
      await readFails(instance, 'a', 'one', 'd1');
    });

    it('an insert that names an attachment without data is answered with 510 and not written', async () => {
      const instance = await open();
      const document = withFiles(fresh('a'), { one: stub(attachment('one', 'd1')) });
      const errors = await write(instance, [{ document }, { document: fresh('b') }]);
      expect(errors).toMatchObject([{ status: 510, documentId: 'a', attachmentId: 'one', isError: true }]);
      expect(await stored(instance, 'a')).toBeUndefined();
      expect(await stored(instance, 'b')).toBeDefined();
    });

    it('data of a write that failed is not kept', async () => {
      const instance = await open();
      await insert(instance, withFiles(fresh('a'), { one: attachment('one', 'd1') }));
      const errors = await write(instance, [
        { document: withFiles(fresh('a'), { one: attachment('other', 'd2') }) },
      ]);
      expect(errors).toMatchObject([{ status: 409 }]);
      expect(await textOf(instance, 'a', 'one', 'd1')).toBe('one');
      await readFails(instance, 'a', 'one', 'd2');
    });

    it('asking for what is not there or by another digest fails', async () => {
      const instance = await open();
      await insert(instance, withFiles(fresh('a'), { one: attachment('one', 'd1') }));
      await readFails(instance, 'a', 'two', 'd1');
      await readFails(instance, 'b', 'one', 'd1');
      await readFails(instance, 'a', 'one', 'd2');
    });

    it('empty, large and strangely named attachments are kept apart', async () => {
      const instance = await open();
      const large = 'x'.repeat(3_000_000);
      const files = {
        empty: attachment('', 'd0'),
        large: attachment(large, 'd1'),
        'a b/ü😀%\'"||.txt': attachment('strange', 'd2'),
      };
      await insert(instance, withFiles(fresh("o'x||y"), files));
      expect(await textOf(instance, "o'x||y", 'empty', 'd0')).toBe('');
      expect((await textOf(instance, "o'x||y", 'large', 'd1')) === large).toBe(true);
      expect(await textOf(instance, "o'x||y", 'a b/ü😀%\'"||.txt', 'd2')).toBe('strange');
    });

    it('another window reads them', async () => {
      const place = { databaseName: uniqueName('windows'), collectionName: 'people' };
      const schema = schemaOf(undefined, { attachments: {} });
      const here = await bench.instance(schema, place);
      const there = await bench.instance(schema, { ...place, storage: await bench.another() });
      await insert(here, withFiles(fresh('a'), { one: attachment('one', 'd1') }));
      expect(await textOf(there, 'a', 'one', 'd1')).toBe('one');
    });

    if (traits.silentOnMissingAttachments) {
      it('a change that names an attachment nobody has is answered with 510 and not written', async () => {
        const instance = await open();
        const first = fresh('a');
        await insert(instance, first);
        const document = withFiles(changed(first, { age: 1 }), { one: stub(attachment('one', 'd1')) });
        expect(await write(instance, [{ previous: first, document }])).toMatchObject([
          { status: 510, attachmentId: 'one' },
        ]);
        expect(await stored(instance, 'a')).toEqual(first);
      });

      it('what was not written for lack of its attachment is not told', async () => {
        const instance = await open();
        const { events, stop } = listen(instance);
        const document = withFiles(fresh('a'), { one: stub(attachment('one', 'd1')) });
        expect(await write(instance, [{ document }, { document: fresh('b') }])).toHaveLength(1);
        stop();
        expect(events().map(({ documentId }) => documentId)).toEqual(['b']);
      });
    }
  });
};
