import { divideRounded } from '#shared/kernel/decimal.ts';
import type { Quotation, QuotationLine, QuotationTax, QuotationTotals } from './quotation.ts';

const FULL_BP = 10_000n;
const ONE_MILLI = 1000n;

type Priced = Pick<QuotationLine, 'quantityMilli' | 'unitPriceMinor' | 'discountBp'>;
type TaxGroup = { readonly name: string; readonly rateBp: number; readonly net: bigint };

const lineNet = ({ quantityMilli, unitPriceMinor, discountBp }: Priced): bigint =>
  divideRounded(
    BigInt(quantityMilli) * BigInt(unitPriceMinor) * (FULL_BP - BigInt(discountBp)),
    ONE_MILLI * FULL_BP,
  );

/** Net of one line in minor units: quantity × price × (1 − discount), rounded half away from zero. */
export const lineNetMinor = (line: Priced): number => Number(lineNet(line));

/** Nets summed by tax (name and rate), highest rate first, then by name: the order of lines plays no part. */
const taxGroups = (lines: readonly QuotationLine[], nets: readonly bigint[]): TaxGroup[] => {
  const groups = new Map<string, TaxGroup>();
  lines.forEach(({ taxName: name, taxRateBp: rateBp }, index) => {
    const key = `${rateBp} ${name}`;
    const net = (groups.get(key)?.net ?? 0n) + (nets[index] ?? 0n);
    groups.set(key, { name, rateBp, net });
  });
  return [...groups.values()].sort((a, b) => b.rateBp - a.rateBp || (a.name < b.name ? -1 : 1));
};

/**
 * `discount` split over the groups by largest remainder: each gets its exact share rounded down, and what is left
 * goes, one minor unit each, to those cut the most (the first of equals), so that the parts add up exactly.
 */
const allocate = (groups: readonly TaxGroup[], discountBp: bigint, discount: bigint): bigint[] => {
  const exact = groups.map(({ net }) => net * discountBp);
  const remainders = exact.map((share) => ((share % FULL_BP) + FULL_BP) % FULL_BP);
  const floors = exact.map((share, index) => (share - (remainders[index] ?? 0n)) / FULL_BP);
  const left = Number(discount - floors.reduce((sum, share) => sum + share, 0n));
  const rank = remainders
    .map((remainder, index) => ({ remainder, index }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1));
  const lucky = new Set(rank.slice(0, left).map(({ index }) => index));
  return floors.map((share, index) => share + (lucky.has(index) ? 1n : 0n));
};

/**
 * Every figure of a quotation in minor units of its currency, by the rule of docs/adr/0005-money-and-rounding.md:
 * lines rounded one by one, the overall discount once on their sum and split over the taxes, each tax once on its
 * summed net. Integer arithmetic throughout; exact while every figure is within `MAX_AMOUNT_MINOR`.
 */
export const computeTotals = ({
  lines,
  overallDiscountBp,
}: Pick<Quotation, 'lines' | 'overallDiscountBp'>): QuotationTotals => {
  const nets = lines.map(lineNet);
  const subtotal = nets.reduce((sum, net) => sum + net, 0n);
  const discountBp = BigInt(overallDiscountBp);
  const discount = divideRounded(subtotal * discountBp, FULL_BP);
  const groups = taxGroups(lines, nets);
  const shares = allocate(groups, discountBp, discount);
  const taxes: QuotationTax[] = groups.map(({ name, rateBp, net }, index) => {
    const base = net - (shares[index] ?? 0n);
    const tax = divideRounded(base * BigInt(rateBp), FULL_BP);
    return { name, rateBp, baseMinor: Number(base), taxMinor: Number(tax) };
  });
  const tax = taxes.reduce((sum, { taxMinor }) => sum + taxMinor, 0);
  const net = Number(subtotal - discount);
  return {
    lineNetsMinor: nets.map(Number),
    subtotalMinor: Number(subtotal),
    discountMinor: Number(discount),
    netMinor: net,
    taxes,
    taxMinor: tax,
    grossMinor: net + tax,
  };
};

/** The figures that hold for `quotation`: those frozen at sending, computed ones before. */
export const quotationTotals = (quotation: Quotation): QuotationTotals =>
  quotation.snapshot?.totals ?? computeTotals(quotation);
