import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRecords } from '#renderer/data/create-records.ts';
import { closeDatabase, openDatabase } from '#renderer/data/database.ts';
import type { InteractionScope } from '#renderer/data/interaction-spans.ts';
import { type NewestInteractions, NewestReader } from '#renderer/data/newest-interactions.ts';
import { createRecord, deleteRecord } from '#renderer/data/run-command.ts';
import type { Interaction } from '#shared/domain/interactions/interaction.ts';
import { sampleInteraction } from '#tests/support/records/sample-interaction.ts';

const ALL: InteractionScope = { contactId: '', since: '', equal: {} };
const HOUR_MS = 3_600_000;
const START = Date.parse('2024-01-01T08:00:00.000Z');

/** Quiet months, a busy week, and 400 that came in the same instant. */
const history = (): Interaction[] =>
  [
    ...Array.from({ length: 300 }, (_, index) => START + index * 30 * HOUR_MS),
    ...Array.from({ length: 900 }, (_, index) => START + 9000 * HOUR_MS + index * 400_000),
    ...Array.from({ length: 400 }, () => START + 9200 * HOUR_MS),
  ].map((time, index) =>
    sampleInteraction(`i${String(index).padStart(5, '0')}`, index % 3 === 0 ? 'ada' : 'bob', {
      at: new Date(time).toISOString(),
      channel: index % 200 === 0 ? 'visit' : 'call',
    }),
  );

let last: NewestInteractions = { rows: [], readBackTo: '', isReading: true };
const readers: NewestReader[] = [];
const read = (scope: InteractionScope, wanted: number): NewestReader => {
  const reader = new NewestReader(
    scope,
    (found) => {
      last = found;
    },
    (error) => {
      throw error;
    },
  );
  readers.push(reader);
  reader.readUpTo(wanted);
  return reader;
};
const rest = () => expect.poll(() => last.isReading, { timeout: 10_000 }).toBe(false);
const byTime = (rows: readonly Interaction[]) =>
  rows
    .map(({ at }) => at)
    .sort()
    .reverse();

beforeEach(async () => {
  last = { rows: [], readBackTo: '', isReading: true };
  await openDatabase(`test-${crypto.randomUUID()}`);
  await createRecords('interactions', history());
});
afterEach(async () => {
  for (const reader of readers.splice(0)) reader.stop();
  await closeDatabase();
});

test('the newest are there first, and reading on reaches every one in order', async () => {
  const reader = read(ALL, 50);
  await rest();
  expect(last.rows.length).toBeGreaterThanOrEqual(50);
  expect(last.rows.length).toBeLessThan(1000);
  expect(last.rows.map(({ at }) => at)).toEqual(byTime(history()).slice(0, last.rows.length));
  reader.readUpTo(5000);
  await rest();
  expect(last.readBackTo).toBe('');
  expect(last.rows.map(({ at }) => at)).toEqual(byTime(history()));
  expect(new Set(last.rows.map(({ id }) => id)).size).toBe(1600);
});

test('what is rare is found however far back it is', async () => {
  read({ ...ALL, equal: { channel: 'visit' } }, 50);
  await rest();
  expect(last.rows).toHaveLength(8);
});

test('a period and a contact bound what is read', async () => {
  const since = '2024-12-01T00:00:00.000Z';
  read({ ...ALL, contactId: 'ada', since }, 5000);
  await rest();
  const expected = history().filter(({ contactId, at }) => contactId === 'ada' && at >= since);
  expect(last.rows.map(({ at }) => at)).toEqual(byTime(expected));
});

test('what is logged, entered for an earlier day or deleted shows at once', async () => {
  read(ALL, 5000);
  await rest();
  await createRecord('interactions', sampleInteraction('new', 'ada', { at: new Date().toISOString() }));
  await createRecord('interactions', sampleInteraction('old', 'ada', { at: '2019-01-01T00:00:00.000Z' }));
  await expect.poll(() => last.rows.length).toBe(1602);
  expect([last.rows[0]?.id, last.rows.at(-1)?.id]).toEqual(['new', 'old']);
  await deleteRecord('interactions', 'new');
  await expect.poll(() => last.rows[0]?.id).not.toBe('new');
});

test('an empty database answers with nothing and shows the first that comes', async () => {
  read({ ...ALL, contactId: 'nobody' }, 50);
  await rest();
  expect(last.rows).toEqual([]);
  await createRecord('interactions', sampleInteraction('first', 'nobody'));
  await expect.poll(() => last.rows.length).toBe(1);
});
