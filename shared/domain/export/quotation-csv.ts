import { quotationTotals } from '#shared/domain/quotations/compute-totals.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { quotationState } from '#shared/domain/quotations/quotation-state.ts';
import { decimalText } from '#shared/kernel/decimal.ts';
import { minorDigits } from '#shared/kernel/money.ts';
import type { CsvCell } from './csv.ts';
import { sortableInstant } from './interaction-csv.ts';

/** Columns of exported quotations: one row each, with its totals. */
export const QUOTATION_EXPORT_COLUMNS = [
  'number',
  'revision',
  'title',
  'contact',
  'state',
  'issuedOn',
  'validUntilOn',
  'decidedAt',
  'currency',
  'lines',
  'subtotal',
  'discount',
  'net',
  'tax',
  'gross',
] as const;

/** What exporting quotations needs to know besides them. */
export type QuotationExport = {
  /** Today (YYYY-MM-DD): decides what is expired. */
  readonly today: string;
  /** IANA time zone in which times are written. */
  readonly timeZone: string;
  readonly contactName: (contactId: string) => string;
  /** How a state is written; as its own word when not given. */
  readonly word?: (column: 'state', value: string) => string;
};

/** The cells of one quotation, in the order of `QUOTATION_EXPORT_COLUMNS`; amounts in its own currency. */
export const quotationCells = (quotation: Quotation, options: QuotationExport): readonly CsvCell[] => {
  const { today, timeZone, contactName, word = (_, value) => value } = options;
  const totals = quotationTotals(quotation);
  const digits = minorDigits(quotation.currency);
  const amount = (minor: number): CsvCell => ({ decimal: decimalText(minor, digits) });
  return [
    quotation.number,
    { decimal: `${quotation.revision}` },
    quotation.title,
    quotation.snapshot?.buyer.name || contactName(quotation.contactId),
    word('state', quotationState(quotation, today)),
    quotation.issuedOn,
    quotation.validUntilOn,
    sortableInstant(quotation.decidedAt, timeZone),
    quotation.currency,
    { decimal: `${quotation.lines.length}` },
    amount(totals.subtotalMinor),
    amount(totals.discountMinor),
    amount(totals.netMinor),
    amount(totals.taxMinor),
    amount(totals.grossMinor),
  ];
};
