import { describe, expect, test } from 'vitest';
import { INTERACTION_EXPORT_COLUMNS, interactionCells } from '#shared/domain/export/interaction-csv.ts';
import { QUOTATION_EXPORT_COLUMNS, quotationCells } from '#shared/domain/export/quotation-csv.ts';
import { DEMO_TODAY, demoRecords } from '#tests/support/demo-records.ts';

const { interactions, quotations, contacts, members } = demoRecords(3);
const names = new Map([...contacts, ...members].map(({ id, name }) => [id, name]));
const nameOf = (id: string) => names.get(id) ?? '';

describe('interactions exported as CSV', () => {
  test('have a cell for every column, times in the time zone of the person', () => {
    const options = { timeZone: 'Europe/Berlin', contactName: nameOf, memberName: nameOf };
    const rows = interactions.map((interaction) => interactionCells(interaction, options));
    expect(rows.filter((cells) => cells.length !== INTERACTION_EXPORT_COLUMNS.length)).toEqual([]);
    const [first] = interactions;
    if (!first) throw new Error('no demo');
    const [at, contact] = interactionCells({ ...first, at: '2026-05-04T22:30:00.000Z' }, options);
    expect(at).toBe('2026-05-05 00:30');
    expect(contact).toBe(nameOf(first.contactId));
  });
});

describe('quotations exported as CSV', () => {
  const options = { today: DEMO_TODAY, timeZone: 'Europe/Berlin', contactName: nameOf };

  test('are one row each, with the totals in the quotation’s own currency', () => {
    const rows = quotations.map((quotation) => quotationCells(quotation, options));
    expect(rows.filter((cells) => cells.length !== QUOTATION_EXPORT_COLUMNS.length)).toEqual([]);
    const sent = quotations.find(({ snapshot, currency }) => snapshot && currency === 'EUR');
    if (!sent?.snapshot) throw new Error('no demo');
    const gross = quotationCells(sent, options).at(-1);
    expect(gross).toEqual({ decimal: (sent.snapshot.totals.grossMinor / 100).toFixed(2) });
  });

  test('name the state in words that the caller may translate', () => {
    const at = QUOTATION_EXPORT_COLUMNS.indexOf('state');
    const states = quotations.map(
      (quotation) => quotationCells(quotation, { ...options, word: (_, state) => state.toUpperCase() })[at],
    );
    expect(new Set(states)).toEqual(
      new Set(['DRAFT', 'SENT', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'SUPERSEDED']),
    );
  });
});
