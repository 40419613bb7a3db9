import type { Quotation, QuotationTax, QuotationTotals } from '#shared/domain/quotations/quotation.ts';
import { formatAmount } from '#shared/kernel/money.ts';
import { formatPercent } from '#shared/kernel/percent.ts';
import { formatQuantity, ONE_UNIT_MILLI } from '#shared/kernel/quantity.ts';
import type { QuotationLabels } from './quotation-labels.ts';

/** One line as it is printed. `discount` and `tax` are '' where there is none. */
export type DocumentLine = Readonly<
  Record<
    'position' | 'description' | 'details' | 'quantity' | 'unitPrice' | 'discount' | 'tax' | 'amount',
    string
  >
>;

/** One row of the sum; the `isFinal` one is what is to be paid. */
export type DocumentTotal = { readonly label: string; readonly value: string; readonly isFinal: boolean };

/** The taxes by rate with the net each is taken of. */
export type DocumentTax = {
  readonly heading: string;
  readonly baseLabel: string;
  readonly taxLabel: string;
  readonly rows: readonly { readonly name: string; readonly base: string; readonly tax: string }[];
};

const taxLabel = ({ name, rateBp }: Pick<QuotationTax, 'name' | 'rateBp'>, locale: string): string => {
  const percent = formatPercent(rateBp, locale);
  if (name === '') return percent;
  return /[%٪]/u.test(name) ? name : `${name} ${percent}`;
};

/** The lines with figures in `locale`; amounts without the currency, which stands at the head of the column. */
export const documentLines = (
  { lines, currency }: Quotation,
  { lineNetsMinor }: QuotationTotals,
  locale: string,
): readonly DocumentLine[] =>
  lines.map((line, index) => ({
    position: formatQuantity((index + 1) * ONE_UNIT_MILLI, locale),
    description: line.description,
    details: line.details.trim(),
    quantity: `${formatQuantity(line.quantityMilli, locale)} ${line.unit}`.trim(),
    unitPrice: formatAmount(line.unitPriceMinor, currency, locale, 'none'),
    discount: line.discountBp === 0 ? '' : formatPercent(line.discountBp, locale),
    tax: line.taxRateBp === 0 && line.taxName === '' ? '' : formatPercent(line.taxRateBp, locale),
    amount: formatAmount(lineNetsMinor[index] ?? 0, currency, locale, 'none'),
  }));

/** The way from the sum of the lines to the total: discount and net only where there is a discount. */
export const documentTotals = (
  { currency, overallDiscountBp }: Quotation,
  totals: QuotationTotals,
  labels: QuotationLabels,
  locale: string,
): readonly DocumentTotal[] => {
  const plain = (label: string, minor: number): DocumentTotal => ({
    label,
    value: formatAmount(minor, currency, locale, 'none'),
    isFinal: false,
  });
  const discount = `${labels.discount} ${formatPercent(overallDiscountBp, locale)}`;
  const reduced = [
    plain(labels.subtotal, totals.subtotalMinor),
    plain(discount, -totals.discountMinor),
    plain(labels.net, totals.netMinor),
  ];
  return [
    ...(overallDiscountBp === 0 ? [plain(labels.net, totals.netMinor)] : reduced),
    ...totals.taxes
      .filter(({ rateBp }) => rateBp > 0)
      .map((tax) => plain(taxLabel(tax, locale), tax.taxMinor)),
    { label: labels.total, value: formatAmount(totals.grossMinor, currency, locale), isFinal: true },
  ];
};

/** The tax table; no rows when nothing is taxed by any name. */
export const documentTaxes = (
  currency: string,
  { taxes }: QuotationTotals,
  labels: QuotationLabels,
  locale: string,
): DocumentTax => ({
  heading: labels.taxSummary,
  baseLabel: labels.taxBase,
  taxLabel: labels.taxAmount,
  rows: taxes.every(({ name, rateBp }) => name === '' && rateBp === 0)
    ? []
    : taxes.map((tax) => ({
        name: taxLabel(tax, locale),
        base: formatAmount(tax.baseMinor, currency, locale, 'none'),
        tax: formatAmount(tax.taxMinor, currency, locale, 'none'),
      })),
});
