import { describe, expect, test } from 'vitest';
import { guessProductColumns } from '#shared/domain/import/product-column.ts';
import { readProductRow } from '#shared/domain/import/read-product-row.ts';
import { readFixtureTable } from '#tests/support/read-table.ts';

const company = {
  currency: 'EUR',
  taxRates: [
    { id: 'full', name: 'MwSt 19 %', rateBp: 1900 },
    { id: 'reduced', name: 'Ermäßigt', rateBp: 700 },
  ],
};

describe('a table of products', () => {
  const { headers, rows, encoding } = readFixtureTable('products.csv');
  const columns = guessProductColumns(headers);
  const table = { headers, columns, company, locale: 'de-DE' };
  const items = rows.flatMap(({ cells, line }) => readProductRow(cells, line, table) ?? []);

  test('is understood by its headers, prices by currency, the purchase price left out', () => {
    expect(encoding).toBe('windows-1252');
    expect(columns).toEqual([
      'sku',
      'name',
      'unit',
      'price.EUR',
      'price.USD',
      'ignore',
      'taxRate',
      'description',
    ]);
    expect(guessProductColumns(['Name', 'Price', 'Gross price (EUR)', 'Currency', 'VAT'])).toEqual([
      'name',
      'price',
      'ignore',
      'currency',
      'taxRate',
    ]);
  });

  test('becomes products with prices in minor units and the company’s tax rates', () => {
    expect(items.flatMap((item) => (item.kind === 'product' ? [item.draft] : []))).toMatchObject([
      {
        name: 'Messestand „Basis“',
        sku: 'A-1',
        unit: 'Stück',
        description: 'Aufbau und Abbau\ninklusive',
        prices: [
          { currency: 'EUR', amountMinor: 125_000 },
          { currency: 'USD', amountMinor: 135_000 },
        ],
        taxRateId: 'full',
      },
      { name: 'Bodenbelag', unit: 'm²', prices: [{ currency: 'EUR', amountMinor: 1250 }], taxRateId: 'full' },
      { name: 'Ohne Preis', prices: [], taxRateId: 'reduced' },
    ]);
  });

  test('reports the rows it cannot take', () => {
    expect(items.flatMap((item) => (item.kind === 'refused' ? item.problems : []))).toEqual([
      {
        line: 7,
        column: 'Preis (EUR)',
        reason: 'fields.not-an-amount',
        value: 'zwölf',
        values: { currency: 'EUR' },
      },
      { line: 8, column: 'MwSt.', reason: 'import.unknown-tax-rate', value: '33 %' },
      { line: 9, column: 'Bezeichnung', reason: 'products.name-missing', value: '' },
    ]);
  });
});
