import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeTotals, lineNetMinor } from '#shared/domain/quotations/compute-totals.ts';
import type { QuotationLine } from '#shared/domain/quotations/quotation.ts';
import { sampleLine } from '#tests/support/records/sample-quotation.ts';

type Fraction = { readonly over: bigint; readonly under: bigint };

/** Half away from zero, said in another way than the code does: twice the value, then the odd half decides. */
const rounded = ({ over, under }: Fraction): bigint => {
  const sign = over < 0n ? -1n : 1n;
  const absolute = over * sign;
  const rest = absolute % under;
  return sign * (absolute / under + (2n * rest >= under ? 1n : 0n));
};

const exactNet = (line: QuotationLine): Fraction => ({
  over: BigInt(line.quantityMilli) * BigInt(line.unitPriceMinor) * BigInt(10_000 - line.discountBp),
  under: 10_000_000n,
});

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const lines = fc
  .array(
    fc.record({
      quantityMilli: fc.integer({ min: 0, max: 1_000_000 }),
      unitPriceMinor: fc.integer({ min: -1_000_000, max: 10_000_000 }),
      discountBp: fc.integer({ min: 0, max: 10_000 }),
      tax: fc.constantFrom(['USt.', 1900], ['USt.', 700], ['', 0], ['TVA', 550], ['TVA', 700], ['GST', 1]),
    }),
    { maxLength: 25 },
  )
  .map((all) =>
    all.map(({ tax: [taxName, taxRateBp], ...figures }, index) =>
      sampleLine(String(index), { ...figures, taxName: String(taxName), taxRateBp: Number(taxRateBp) }),
    ),
  );
const discounts = fc.integer({ min: 0, max: 10_000 });
const quotations = fc.record({ lines, overallDiscountBp: discounts });

describe('totals', () => {
  test('a line is quantity × price × (1 − discount), half a cent going up, or down below zero', () => {
    expect(
      lineNetMinor(sampleLine('1', { quantityMilli: 24_500, unitPriceMinor: 4250, discountBp: 1250 })),
    ).toBe(91_109);
    expect(lineNetMinor(sampleLine('1', { quantityMilli: 500, unitPriceMinor: 1 }))).toBe(1);
    expect(lineNetMinor(sampleLine('1', { quantityMilli: 500, unitPriceMinor: -1 }))).toBe(-1);
    expect(lineNetMinor(sampleLine('1', { quantityMilli: 499, unitPriceMinor: 1 }))).toBe(0);
  });

  test('taxes are taken once per rate on the summed net, not per line', () => {
    const threeCents = { unitPriceMinor: 3 };
    const totals = computeTotals({
      lines: [sampleLine('1', threeCents), sampleLine('2', threeCents), sampleLine('3', threeCents)],
      overallDiscountBp: 0,
    });
    expect(totals.taxes).toEqual([{ name: 'USt.', rateBp: 1900, baseMinor: 9, taxMinor: 2 }]);
    expect(totals.grossMinor).toBe(11);
  });

  test('the overall discount is shared out over the taxes to the last cent', () => {
    const totals = computeTotals({
      lines: [
        sampleLine('1', { unitPriceMinor: 1005 }),
        sampleLine('2', { unitPriceMinor: 1005, taxRateBp: 700 }),
        sampleLine('3', { unitPriceMinor: 1005, taxRateBp: 0 }),
      ],
      overallDiscountBp: 1000,
    });
    expect(totals.discountMinor).toBe(302);
    expect(totals.taxes.map(({ baseMinor }) => baseMinor)).toEqual([904, 904, 905]);
  });

  test('a quotation without lines adds up to nothing', () => {
    expect(computeTotals({ lines: [], overallDiscountBp: 500 })).toEqual({
      lineNetsMinor: [],
      subtotalMinor: 0,
      discountMinor: 0,
      netMinor: 0,
      taxes: [],
      taxMinor: 0,
      grossMinor: 0,
    });
  });

  test('the parts add up: lines to the subtotal, tax bases to the net, net and taxes to the gross', () => {
    fc.assert(
      fc.property(quotations, (quotation) => {
        const totals = computeTotals(quotation);
        expect(sum(totals.lineNetsMinor)).toBe(totals.subtotalMinor);
        expect(totals.subtotalMinor - totals.discountMinor).toBe(totals.netMinor);
        expect(sum(totals.taxes.map(({ baseMinor }) => baseMinor))).toBe(totals.netMinor);
        expect(sum(totals.taxes.map(({ taxMinor }) => taxMinor))).toBe(totals.taxMinor);
        expect(totals.netMinor + totals.taxMinor).toBe(totals.grossMinor);
      }),
      { numRuns: 2000 },
    );
  });

  test('no figure is off by a fraction: exact fractions, rounded where the rule says, come to the same', () => {
    fc.assert(
      fc.property(quotations, ({ lines: all, overallDiscountBp }) => {
        const totals = computeTotals({ lines: all, overallDiscountBp });
        const nets = all.map((line) => rounded(exactNet(line)));
        const subtotal = nets.reduce((total, net) => total + net, 0n);
        expect(totals.lineNetsMinor.map(BigInt)).toEqual(nets);
        expect(BigInt(totals.discountMinor)).toBe(
          rounded({ over: subtotal * BigInt(overallDiscountBp), under: 10_000n }),
        );
        for (const { baseMinor, rateBp, taxMinor } of totals.taxes) {
          expect(BigInt(taxMinor)).toBe(
            rounded({ over: BigInt(baseMinor) * BigInt(rateBp), under: 10_000n }),
          );
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('no tax gets more than one minor unit more or less of the discount than its exact share', () => {
    fc.assert(
      fc.property(quotations, (quotation) => {
        const before = computeTotals({ ...quotation, overallDiscountBp: 0 });
        const after = computeTotals(quotation);
        after.taxes.forEach(({ baseMinor }, index) => {
          const net = before.taxes[index]?.baseMinor ?? 0;
          const exact = BigInt(net) * BigInt(quotation.overallDiscountBp);
          const difference = BigInt(net - baseMinor) * 10_000n - exact;
          expect(difference > -10_000n && difference < 10_000n + 1n).toBe(true);
        });
      }),
      { numRuns: 2000 },
    );
  });

  test('the order of the lines changes nothing', () => {
    const shuffled = quotations.chain((quotation) =>
      fc.record({
        quotation: fc.constant(quotation),
        lines: fc.shuffledSubarray([...quotation.lines], { minLength: quotation.lines.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ quotation, lines: reordered }) => {
        const { lineNetsMinor: _first, ...totals } = computeTotals(quotation);
        const { lineNetsMinor: _second, ...again } = computeTotals({ ...quotation, lines: reordered });
        expect(again).toEqual(totals);
      }),
    );
  });

  test('the largest lines a record can hold are still computed to the last digit', () => {
    const line = sampleLine('1', { quantityMilli: 8_999, unitPriceMinor: 999_999_999_999, discountBp: 1 });
    expect(BigInt(lineNetMinor(line))).toBe(rounded(exactNet(line)));
  });
});
