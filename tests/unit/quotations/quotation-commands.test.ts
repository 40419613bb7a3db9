import fc from 'fast-check';
import { Value } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { newProduct } from '#shared/domain/products/new-product.ts';
import { addLine, emptyLine, productLine } from '#shared/domain/quotations/add-line.ts';
import { moveLine } from '#shared/domain/quotations/move-line.ts';
import { type Quotation, quotationSchema } from '#shared/domain/quotations/quotation.ts';
import { removeLine } from '#shared/domain/quotations/remove-line.ts';
import { setCurrency } from '#shared/domain/quotations/set-currency.ts';
import { setDetails } from '#shared/domain/quotations/set-details.ts';
import { setLine } from '#shared/domain/quotations/set-line.ts';
import { setOverallDiscount } from '#shared/domain/quotations/set-overall-discount.ts';
import type { Result } from '#shared/kernel/result.ts';
import {
  sampleCompany,
  sampleLine,
  sampleQuotation,
  succeeded,
  TEST_CONTEXT,
} from '#tests/support/records/sample-quotation.ts';

const product = succeeded(
  newProduct(
    {
      id: 'stand',
      name: 'Stand 12 m²',
      unit: 'piece',
      prices: [
        { currency: 'EUR', amountMinor: 489_000 },
        { currency: 'CHF', amountMinor: 470_000 },
      ],
      taxRateId: 'reduced',
    },
    TEST_CONTEXT,
  ),
);
const standLine = succeeded(
  productLine({ id: 'b', product, currency: 'EUR', taxRates: sampleCompany.taxRates }),
);
const three = sampleQuotation([sampleLine('a'), standLine, sampleLine('c', { unitPriceMinor: 100 })]);
const ids = (result: Result<Quotation>): string[] => succeeded(result).lines.map(({ id }) => id);

describe('editing a draft', () => {
  test('a product brings its price in the currency of the quotation, its unit and its tax', () => {
    expect(standLine).toMatchObject({
      productId: 'stand',
      description: 'Stand 12 m²',
      unit: 'piece',
      unitPriceMinor: 489_000,
      taxRateBp: 700,
    });
    expect(
      productLine({ id: 'x', product, currency: 'JPY', taxRates: sampleCompany.taxRates }),
    ).toMatchObject({
      ok: false,
      error: { code: 'quotations.no-price-in-currency', values: { product: 'Stand 12 m²', currency: 'JPY' } },
    });
  });

  test('lines are added at the end or at a place, moved and removed', () => {
    expect(ids(addLine(three, { line: emptyLine('d') }, TEST_CONTEXT))).toEqual(['a', 'b', 'c', 'd']);
    expect(ids(addLine(three, { line: emptyLine('d'), at: 1 }, TEST_CONTEXT))).toEqual(['a', 'd', 'b', 'c']);
    expect(ids(moveLine(three, { lineId: 'c', to: 0 }, TEST_CONTEXT))).toEqual(['c', 'a', 'b']);
    expect(ids(moveLine(three, { lineId: 'a', to: 99 }, TEST_CONTEXT))).toEqual(['b', 'c', 'a']);
    expect(ids(removeLine(three, { lineId: 'b' }, TEST_CONTEXT))).toEqual(['a', 'c']);
  });

  test('a line that was removed and is put back at its place is as it was', () => {
    const without = succeeded(removeLine(three, { lineId: 'b' }, TEST_CONTEXT));
    expect(succeeded(addLine(without, { line: standLine, at: 1 }, TEST_CONTEXT)).lines).toEqual(three.lines);
  });

  test('a line that is gone can not be changed', () => {
    const failure = { ok: false, error: { code: 'quotations.no-such-line' } };
    expect(setLine(three, { lineId: 'x', changes: { discountBp: 5 } }, TEST_CONTEXT)).toMatchObject(failure);
    expect(moveLine(three, { lineId: 'x', to: 0 }, TEST_CONTEXT)).toMatchObject(failure);
  });

  test('what can not be kept is refused with the field that is wrong', () => {
    expect(setLine(three, { lineId: 'a', changes: { discountBp: 10_001 } }, TEST_CONTEXT)).toMatchObject({
      error: { code: 'fields.out-of-range', field: 'lines.0.discountBp' },
    });
    expect(
      setLine(three, { lineId: 'b', changes: { description: 'x'.repeat(301) } }, TEST_CONTEXT),
    ).toMatchObject({ error: { code: 'fields.too-long', field: 'lines.1.description' } });
    expect(setOverallDiscount(three, { overallDiscountBp: -1 }, TEST_CONTEXT)).toMatchObject({
      error: { code: 'fields.out-of-range', field: 'overallDiscountBp' },
    });
    expect(setDetails(three, { validUntilOn: '2026-02-30' }, TEST_CONTEXT)).toMatchObject({
      error: { code: 'quotations.not-a-day', field: 'validUntilOn' },
    });
    const changes = { unitPriceMinor: 1_000_000_000_000, quantityMilli: 1_000_000_000 };
    expect(setLine(three, { lineId: 'a', changes }, TEST_CONTEXT)).toMatchObject({
      error: { code: 'quotations.total-too-large', field: 'lines.0.quantityMilli' },
    });
  });

  test('the currency changes where every price has a counterpart in it', () => {
    const quoted = sampleQuotation([sampleLine('a'), standLine]);
    const inFrancs = succeeded(setCurrency(quoted, { currency: 'CHF', products: [product] }, TEST_CONTEXT));
    expect(inFrancs.currency).toBe('CHF');
    expect(inFrancs.lines.map(({ unitPriceMinor }) => unitPriceMinor)).toEqual([0, 470_000]);
  });

  test('a price typed by hand stands in the way of another currency: amounts are never converted', () => {
    expect(setCurrency(three, { currency: 'CHF', products: [product] }, TEST_CONTEXT)).toMatchObject({
      error: {
        code: 'quotations.price-in-other-currency',
        field: 'lines.2.unitPriceMinor',
        values: { line: 3, currency: 'CHF' },
      },
    });
  });
});

const anyNumber = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, 1, 10_000, 1e12, 1e13));
const anyId = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const steps = fc.array(
  fc.oneof(
    fc.record({ id: anyId, at: fc.integer({ min: -3, max: 9 }) }).map(
      ({ id, at }) =>
        (q: Quotation) =>
          addLine(q, { line: emptyLine(id), at }, TEST_CONTEXT),
    ),
    fc
      .record({
        lineId: anyId,
        changes: fc.record(
          {
            description: fc.string({ maxLength: 320 }),
            quantityMilli: anyNumber,
            unitPriceMinor: anyNumber,
            discountBp: anyNumber,
            taxRateBp: anyNumber,
          },
          { requiredKeys: [] },
        ),
      })
      .map((args) => (q: Quotation) => setLine(q, args, TEST_CONTEXT)),
    fc
      .record({ lineId: anyId, to: fc.integer() })
      .map((args) => (q: Quotation) => moveLine(q, args, TEST_CONTEXT)),
    fc.record({ lineId: anyId }).map((args) => (q: Quotation) => removeLine(q, args, TEST_CONTEXT)),
    anyNumber.map(
      (overallDiscountBp) => (q: Quotation) => setOverallDiscount(q, { overallDiscountBp }, TEST_CONTEXT),
    ),
    fc
      .record(
        {
          title: fc.string({ maxLength: 400 }),
          validUntilOn: fc.constantFrom('', '2026-06-01', '2026-99-99', 'x'),
        },
        { requiredKeys: [] },
      )
      .map((args) => (q: Quotation) => setDetails(q, args, TEST_CONTEXT)),
    fc
      .constantFrom('EUR', 'CHF', 'eur', '€')
      .map((currency) => (q: Quotation) => setCurrency(q, { currency, products: [product] }, TEST_CONTEXT)),
  ),
  { maxLength: 30 },
);

test('whatever is done to a draft, in any order, the record fits its schema', () => {
  fc.assert(
    fc.property(steps, (all) => {
      let quotation = three;
      for (const step of all) {
        const result = step(quotation);
        if (result.ok) quotation = result.value;
      }
      expect(Value.Check(quotationSchema.body, quotation)).toBe(true);
    }),
    { numRuns: 400 },
  );
});
