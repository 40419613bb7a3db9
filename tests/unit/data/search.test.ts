import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { searchWords } from '#renderer/data/search/search-words.ts';
import { newProduct } from '#shared/domain/products/new-product.ts';
import type { Product } from '#shared/domain/products/product.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { foldForSearch } from '#shared/kernel/text.ts';
import { sampleContact } from '#tests/support/records/sample-contact.ts';
import { sampleInteraction } from '#tests/support/records/sample-interaction.ts';
import { sampleQuotation, succeeded, TEST_CONTEXT } from '#tests/support/records/sample-quotation.ts';
import { recordsInMemory } from '#tests/support/storage/records-in-memory.ts';

let records: ReturnType<typeof recordsInMemory>;
beforeEach(() => {
  records = recordsInMemory();
});

const quotation = (id: string, fields: Partial<Quotation>): Quotation =>
  sampleQuotation([], { id, rootId: id, contactId: 'zoe', ...fields });
const product = (id: string, fields: Partial<Product>): Product => ({
  ...succeeded(newProduct({ id, name: fields.name ?? id, sku: fields.sku ?? '' }, TEST_CONTEXT)),
  ...fields,
});

describe('interactions', () => {
  const said = (text: string): string[] => records.find('interactions', text).hits.map(({ id }) => id);
  const call = sampleInteraction('call', 'zoe', {
    at: '2026-03-01T10:00:00.000Z',
    summary: 'Delivery of the pumps',
    body: 'Wants them before Königsberg fair, asked for a discount.',
  });
  const visit = sampleInteraction('visit', 'ada', {
    at: '2026-05-01T10:00:00.000Z',
    channel: 'visit',
    summary: 'Saw the stand',
    nextStepText: 'Send the delivery dates',
  });
  beforeEach(() => {
    records.put('contacts', sampleContact('zoe', 'Zoë Brontë'), sampleContact('ada', 'Ada Lovelace'));
    records.put('interactions', call, visit);
  });

  test.each([
    ['pumps', ['call']],
    ['PUM', ['call']],
    ['konigsberg', ['call']],
    ['deliv', ['visit', 'call']],
    ['delivery discount', ['call']],
    ['delivery d', ['visit', 'call']],
    ['bronte pumps', ['call']],
    ['love', ['visit']],
    ['nowhere', []],
    ['delivery nowhere', []],
    ['“…”', []],
  ])('are found by what was written and with whom, the latest first: %s', (typed, expected) => {
    expect(said(typed)).toEqual(expected);
  });

  test('are shown with their contact and the place in the text that answers', () => {
    const long = sampleInteraction('long', 'zoe', {
      at: '2026-06-01T10:00:00.000Z',
      body: `${'Much was said about nothing. '.repeat(20)}Then the turbine came up. ${'More of that. '.repeat(20)}`,
    });
    records.put('interactions', long);
    const [hit] = records.find('interactions', 'turb').hits;
    expect(hit).toMatchObject({ contactName: 'Zoë Brontë', contactId: 'zoe' });
    expect(hit?.excerpt).toMatch(/^….*the turbine came up.*…$/);
  });

  test('are found with a typing error, and what was meant is to be marked', () => {
    const { hits, marked } = records.find('interactions', 'dicsount');
    expect(hits.map(({ id }) => id)).toEqual(['call']);
    expect(marked.split(' ')).toContain('discount');
  });

  test('are found by what they say now, not by what they said or when they are gone', () => {
    records.put('interactions', { ...call, summary: 'Return of the valves', body: '' });
    expect(said('pumps')).toEqual([]);
    expect(said('valves')).toEqual(['call']);
    records.put('interactions', { ...call, summary: 'valves', body: '', at: '2026-07-01T10:00:00.000Z' });
    expect(said('valves')).toEqual(['call']);
    records.remove('interactions', call);
    expect(said('valves')).toEqual([]);
  });

  test('in other writings are found in theirs and in Latin letters', () => {
    const notes = ['Συνάντηση στον Πειραιά', 'Встреча в Новгороде', '下周在会议室见面'];
    records.put(
      'interactions',
      ...notes.map((body, place) => sampleInteraction(`note-${place}`, '', { body })),
    );
    expect(said('πειραι')).toEqual(['note-0']);
    expect(said('peiraia')).toEqual(['note-0']);
    expect(said('novgorod')).toEqual(['note-1']);
    expect(said('会议')).toEqual(['note-2']);
    expect(said('议会')).toEqual([]);
  });

  test('damaged in what is indexed do not stop the others', () => {
    const damaged = { ...sampleInteraction('damaged', 'zoe'), body: 7, summary: null, at: 'never' };
    records.put(
      'interactions',
      damaged as never,
      sampleInteraction('sound', 'zoe', { body: 'Sound as a bell' }),
    );
    expect(said('bell')).toEqual(['sound']);
  });

  test('written after a write that failed are found by the beginnings of their words', () => {
    const failing = recordsInMemory();
    failing.sql.once(
      "CREATE TRIGGER fail BEFORE INSERT ON sequence BEGIN SELECT RAISE(ABORT, 'no room for it'); END",
    );
    const turbine = sampleInteraction('turbine', 'zoe', { body: 'Turbines' });
    expect(() => failing.put('interactions', turbine)).toThrow('no room for it');
    failing.sql.once('DROP TRIGGER fail');
    expect(failing.find('interactions', 'turbi').hits).toEqual([]);
    failing.put('interactions', turbine);
    expect(failing.find('interactions', 'turbi').hits).toHaveLength(1);
  });

  test('of any number are answered latest day first, before and after the index is tidied up', () => {
    const Word = fc.constantFrom('pump', 'pumps', 'valve', 'stand', 'fair');
    const Entry = fc.record({
      day: fc.integer({ min: 0, max: 40 }),
      words: fc.array(Word, { minLength: 1, maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(fc.array(Entry, { minLength: 1, maxLength: 6 }), { maxLength: 12 }), (writes) => {
        const fresh = recordsInMemory();
        const all = writes.map((entries, write) =>
          entries.map(({ day, words }, place) =>
            sampleInteraction(`${write}-${place}`, '', {
              at: new Date(Date.UTC(2026, 0, 1 + day)).toISOString(),
              body: words.join(' '),
            }),
          ),
        );
        for (const entries of all) fresh.put('interactions', ...entries);
        const days = all
          .flat()
          .filter(({ body }) => /valve/.test(body))
          .map(({ at }) => at)
          .sort()
          .reverse()
          .slice(0, 5);
        const found = () => fresh.find('interactions', 'valve', 5).hits.map(({ at }) => at);
        expect(found()).toEqual(days);
        fresh.tidyUp();
        expect(found()).toEqual(days);
      }),
      { numRuns: 30 },
    );
  });
});

describe('quotations', () => {
  const titles = (text: string): string[] =>
    records.find('quotations', text).hits.map((hit) => hit.quotation.title);
  beforeEach(() => {
    records.put('contacts', sampleContact('zoe', 'Zoë Brontë'));
    records.put(
      'quotations',
      quotation('q1', { title: 'Spring fair', number: 'Q-2026-0012', updatedAt: '2026-03-01T00:00:00.000Z' }),
      quotation('q2', { title: 'Springboard', updatedAt: '2026-04-01T00:00:00.000Z' }),
      quotation('q3', {
        title: 'Spring fair, first try',
        updatedAt: '2026-05-01T00:00:00.000Z',
        supersededBy: 'q1',
      }),
    );
  });

  test.each([
    ['0012', ['Spring fair']],
    ['Q-2026-0012', ['Spring fair']],
    ['q20260012', ['Spring fair']],
    ['board', ['Springboard']],
    ['spring fair', ['Spring fair', 'Spring fair, first try']],
    ['spirng fair', ['Spring fair', 'Spring fair, first try']],
    ['bronte springboard', ['Springboard']],
  ])('are found by number, title and contact, what was superseded last: %s', (typed, expected) => {
    expect(titles(typed)).toEqual(expected);
  });

  test('are found by the name their contact has now', () => {
    records.put('contacts', sampleContact('zoe', 'Zoë Nicholls'));
    expect(titles('nicholls')).toHaveLength(3);
    expect(records.find('quotations', 'nicholls').hits[0]?.contactName).toBe('Zoë Nicholls');
  });
});

describe('products', () => {
  const names = (text: string): string[] => records.find('products', text).hits.map(({ name }) => name);

  test('are found by name, SKU and description, unless they are archived', () => {
    records.put(
      'products',
      product('p1', { name: 'Frame 200', sku: 'FR-200', description: 'Folds for transport' }),
      product('p2', { name: 'Aluminium frame' }),
      product('p3', { name: 'Frame 100', archivedAt: '2026-05-04T09:30:00.000Z' }),
    );
    expect(names('frame')).toEqual(['Frame 200', 'Aluminium frame']);
    expect(names('fr200')).toEqual(['Frame 200']);
    expect(names('fr-2')).toEqual(['Frame 200']);
    expect(names('transp')).toEqual(['Frame 200']);
    expect(names('minium')).toEqual(['Aluminium frame']);
    expect(names('alumimium')).toEqual(['Aluminium frame']);
  });
});

test('words of plain text are those of the way that knows every writing', () => {
  const Plain = fc.string({ unit: 'grapheme-ascii', maxLength: 80 });
  fc.assert(
    fc.property(Plain, (text) => {
      const words = foldForSearch(text)
        .split(' ')
        .filter((word) => /^[\p{L}\p{N}\p{M}]+$/u.test(word))
        .map((word) => word.slice(0, 60));
      expect(searchWords(text)).toEqual(words);
    }),
  );
});
