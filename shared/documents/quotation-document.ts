import type { Contact } from '#shared/domain/contacts/contact.ts';
import type { CompanyProfile } from '#shared/domain/definitions/definition.ts';
import { quotationTotals } from '#shared/domain/quotations/compute-totals.ts';
import { buyerParty, emptyParty, sellerParty } from '#shared/domain/quotations/parties.ts';
import type { Quotation, QuotationParty } from '#shared/domain/quotations/quotation.ts';
import { formatDay } from '#shared/kernel/dates.ts';
import { type TextDirection, textDirection } from '#shared/kernel/text-direction.ts';
import {
  type DocumentLine,
  type DocumentTax,
  type DocumentTotal,
  documentLines,
  documentTaxes,
  documentTotals,
} from './quotation-figures.ts';
import type { QuotationLabels } from './quotation-labels.ts';

/** A name and what stands below it. */
export type DocumentParty = { readonly name: string; readonly lines: readonly string[] };

/** A word and what it says: "Valid until", "3 June 2026". */
export type DocumentFact = { readonly label: string; readonly value: string };

/** Heads of the columns of lines; `discount` and `tax` are '' when no line has any: the column falls away. */
export type DocumentColumns = Readonly<
  Record<'position' | 'description' | 'quantity' | 'unitPrice' | 'discount' | 'tax' | 'amount', string>
>;

/** What a quotation says, ready to be set in any format: every figure is already written in the locale. */
export type QuotationDocument = {
  /** BCP 47 tag its figures and dates are written in. */
  readonly locale: string;
  /** Direction of the page, by the language of its labels; each text may run its own way. */
  readonly direction: TextDirection;
  /** "Quotation Q-2026-0001", the draft's title before it has a number. */
  readonly title: string;
  readonly subject: string;
  /** "Draft" while it is one, '' afterwards. */
  readonly draftMark: string;
  readonly seller: DocumentParty;
  readonly logoHash: string;
  readonly buyerLabel: string;
  readonly buyer: DocumentParty;
  readonly facts: readonly DocumentFact[];
  readonly columns: DocumentColumns;
  readonly lines: readonly DocumentLine[];
  readonly totals: readonly DocumentTotal[];
  readonly taxes: DocumentTax;
  /** Notes and terms that are not empty. */
  readonly passages: readonly { readonly heading: string; readonly text: string }[];
  /** With `{page}` and `{pages}` to be filled in. */
  readonly pageLabel: string;
};

const partyLines = (party: QuotationParty, labels: QuotationLabels): readonly string[] =>
  [
    party.attention && `${labels.attention} ${party.attention}`,
    ...party.addressLines,
    party.phone,
    party.email,
    party.website,
    party.taxNumber && `${labels.taxNumber} ${party.taxNumber}`,
  ].filter((line) => line !== '');

const facts = (quotation: Quotation, labels: QuotationLabels, locale: string): readonly DocumentFact[] =>
  [
    { label: labels.number, value: quotation.number },
    { label: labels.revision, value: quotation.revision > 1 ? String(quotation.revision) : '' },
    { label: labels.date, value: formatDay(quotation.issuedOn, locale) },
    { label: labels.validUntil, value: formatDay(quotation.validUntilOn, locale) },
  ].filter(({ value }) => value !== '');

const columns = (quotation: Quotation, labels: QuotationLabels): DocumentColumns => ({
  position: labels.position,
  description: labels.description,
  quantity: labels.quantity,
  unitPrice: labels.unitPrice,
  discount: quotation.lines.some(({ discountBp }) => discountBp > 0) ? labels.discount : '',
  tax: quotation.lines.some(({ taxName, taxRateBp }) => taxRateBp > 0 || taxName !== '') ? labels.tax : '',
  amount: `${labels.amount} (${quotation.currency})`,
});

/**
 * What `quotation` says, in the company's locale, or in its snapshot's once it is sent: then parties, locale and
 * figures are those frozen, and neither `company` nor `contact` matters. `labels` are words of the reader's language.
 */
export const quotationDocument = ({
  quotation,
  company,
  contact,
  labels,
}: {
  readonly quotation: Quotation;
  readonly company: CompanyProfile;
  readonly contact: Contact | null;
  readonly labels: QuotationLabels;
}): QuotationDocument => {
  const { snapshot } = quotation;
  const locale = snapshot?.locale ?? company.formatLocale;
  const seller = snapshot?.seller ?? sellerParty(company);
  const buyer = snapshot?.buyer ?? (contact ? buyerParty(contact, company) : emptyParty);
  const totals = quotationTotals(quotation);
  return {
    locale,
    direction: textDirection(labels.quotation),
    title: [labels.quotation, quotation.number].filter((part) => part !== '').join(' '),
    subject: quotation.title,
    draftMark: quotation.status === 'draft' ? labels.draft : '',
    seller: { name: seller.name, lines: partyLines(seller, labels) },
    logoHash: seller.logoHash,
    buyerLabel: labels.for,
    buyer: { name: buyer.name, lines: partyLines(buyer, labels) },
    facts: facts(quotation, labels, locale),
    columns: columns(quotation, labels),
    lines: documentLines(quotation, totals, locale),
    totals: documentTotals(quotation, totals, labels, locale),
    taxes: documentTaxes(quotation.currency, totals, labels, locale),
    passages: [
      { heading: labels.notes, text: quotation.notes.trim() },
      { heading: labels.terms, text: quotation.terms.trim() },
    ].filter(({ text }) => text !== ''),
    pageLabel: labels.page,
  };
};
