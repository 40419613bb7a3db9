import { quotationTotals } from '#shared/domain/quotations/compute-totals.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import {
  QUOTATION_STATES,
  type QuotationState,
  quotationState,
} from '#shared/domain/quotations/quotation-state.ts';
import { foldForSearch, foldForSort } from '#shared/kernel/text.ts';

/** A quotation as lists show it. */
export type QuotationRow = {
  readonly quotation: Quotation;
  readonly state: QuotationState;
  readonly contactName: string;
};

/** What a list of quotations can be sorted by. */
export const SORT_FIELDS = [
  'number',
  'contactName',
  'title',
  'state',
  'total',
  'validUntilOn',
  'updatedAt',
] as const;
export type SortField = (typeof SORT_FIELDS)[number];

/** What a person chose to see; they stay as chosen on this device. */
export type ListChoice = {
  /** '' for all. */
  readonly state: QuotationState | '';
  readonly sortField: SortField;
  readonly descending: boolean;
};

const gross = new WeakMap<Quotation, number>();

/** What is to be paid in the end, computed once for each version of a quotation. */
export const grossMinor = (quotation: Quotation): number => {
  const known = gross.get(quotation);
  if (known !== undefined) return known;
  const total = quotationTotals(quotation).grossMinor;
  gross.set(quotation, total);
  return total;
};

/** The rows of `quotations` on `today`; names of contacts by id, the name frozen at sending for those unknown. */
export const quotationRows = (
  quotations: readonly Quotation[],
  names: ReadonlyMap<string, string>,
  today: string,
): readonly QuotationRow[] =>
  quotations.map((quotation) => ({
    quotation,
    state: quotationState(quotation, today),
    contactName: names.get(quotation.contactId) ?? quotation.snapshot?.buyer.name ?? '',
  }));

/** How many rows there are in each state. */
export const countStates = (rows: readonly QuotationRow[]): ReadonlyMap<QuotationState, number> =>
  new Map(QUOTATION_STATES.map((state) => [state, rows.filter((row) => row.state === state).length]));

/** The rows whose number, title or contact hold every word of `text`. */
export const foundRows = (rows: readonly QuotationRow[], text: string): readonly QuotationRow[] => {
  const words = foldForSearch(text).split(' ').filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ quotation, contactName }) => {
    const folded = foldForSearch(`${quotation.number} ${quotation.title} ${contactName}`);
    return words.every((word) => folded.includes(word));
  });
};

const sortKeys: Record<SortField, (row: QuotationRow) => string | number> = {
  // Drafts have no number yet: they stand at the end, where the next numbers will.
  number: ({ quotation }) => `${quotation.number || '\uffff'} ${String(quotation.revision).padStart(5, '0')}`,
  contactName: ({ contactName }) => foldForSort(contactName),
  title: ({ quotation }) => foldForSort(quotation.title),
  state: ({ state }) => QUOTATION_STATES.indexOf(state),
  total: ({ quotation }) => grossMinor(quotation),
  validUntilOn: ({ quotation }) => quotation.validUntilOn || '9999-12-31',
  updatedAt: ({ quotation }) => quotation.updatedAt,
};

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** The rows in the chosen order; amounts of different currencies by currency first, ties by the latest change. */
export const sortedRows = (
  rows: readonly QuotationRow[],
  { sortField, descending }: Pick<ListChoice, 'sortField' | 'descending'>,
): readonly QuotationRow[] => {
  const key = sortKeys[sortField];
  const keyed = rows.map((row) => ({ row, key: key(row), currency: row.quotation.currency }));
  const way = descending ? -1 : 1;
  return keyed
    .sort(
      (a, b) =>
        (sortField === 'total' ? compare(a.currency, b.currency) : 0) ||
        way * compare(a.key, b.key) ||
        compare(b.row.quotation.updatedAt, a.row.quotation.updatedAt),
    )
    .map(({ row }) => row);
};
