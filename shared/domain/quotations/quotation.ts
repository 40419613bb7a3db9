import {
  AmountMinor,
  BasisPoints,
  CurrencyCode,
  Id,
  Instant,
  Line,
  OneOf,
  OptionalDay,
  OptionalInstant,
  Prose,
  type RecordOf,
  Reference,
  recordFields,
  recordSchema,
  UnitPriceMinor,
} from '#shared/kernel/schema.ts';
import { Type } from '#shared/kernel/type.ts';

/** States that are kept; "expired" is a sent one whose validity is over, see `quotationState`. */
export const QUOTATION_STATUSES = ['draft', 'sent', 'accepted', 'declined'] as const;

/** One priced line. `quantityMilli` is thousandths of the unit: 2500 is 2.5. The unit price is net. */
export const QuotationLine = Type.Object(
  {
    id: Id,
    /** Product it was taken from, '' for free text. */
    productId: Reference,
    description: Line(300),
    details: Line(2000),
    unit: Line(40),
    quantityMilli: Type.Integer({ minimum: 0, maximum: 1_000_000_000 }),
    unitPriceMinor: UnitPriceMinor,
    discountBp: BasisPoints,
    taxName: Line(60),
    taxRateBp: BasisPoints,
  },
  { additionalProperties: false },
);

/** Name and address as they stood when the quotation was sent. */
export const QuotationParty = Type.Object(
  {
    name: Line(300),
    attention: Line(300),
    addressLines: Type.Array(Line(300), { maxItems: 10 }),
    email: Line(254),
    phone: Line(60),
    taxNumber: Line(60),
    website: Line(500),
    logoHash: Line(64),
  },
  { additionalProperties: false },
);

/** Net and tax of all lines that carry the same tax. */
export const QuotationTax = Type.Object(
  { name: Line(60), rateBp: BasisPoints, baseMinor: AmountMinor, taxMinor: AmountMinor },
  { additionalProperties: false },
);

/** Every figure of the document, so that a sent one never changes, whatever becomes of the rules. */
export const QuotationTotals = Type.Object(
  {
    /** Net of each line, in the order of `lines`. */
    lineNetsMinor: Type.Array(AmountMinor, { maxItems: 1000 }),
    subtotalMinor: AmountMinor,
    discountMinor: AmountMinor,
    netMinor: AmountMinor,
    taxes: Type.Array(QuotationTax, { maxItems: 1000 }),
    taxMinor: AmountMinor,
    grossMinor: AmountMinor,
  },
  { additionalProperties: false },
);

/** What sending freezes. */
export const QuotationSnapshot = Type.Object(
  {
    sentAt: Instant,
    sentBy: Reference,
    seller: QuotationParty,
    buyer: QuotationParty,
    /** BCP 47 tag the document's numbers and dates are written in. */
    locale: Line(35),
    totals: QuotationTotals,
  },
  { additionalProperties: false },
);

export const quotationSchema = recordSchema(
  'quotation',
  0,
  [['contactId', 'createdAt'], ['updatedAt'], ['status', 'validUntilOn'], ['rootId', 'revision']],
  {
    ...recordFields,
    contactId: Reference,
    title: Line(300),
    /** Given at first sending, the same for all revisions; '' before. */
    number: Line(40),
    /** 1 for the first, counting up; `rootId` is the id of revision 1. */
    revision: Type.Integer({ minimum: 1, maximum: 10_000, multipleOf: 1 }),
    rootId: Id,
    /** Id of the revision that was sent in place of this one, '' while this one stands. */
    supersededBy: Reference,
    status: OneOf(QUOTATION_STATUSES),
    currency: CurrencyCode,
    lines: Type.Array(QuotationLine, { maxItems: 1000 }),
    /** Discount on the sum of the lines. */
    overallDiscountBp: BasisPoints,
    issuedOn: OptionalDay,
    /** Last day it can be accepted, '' for no end. */
    validUntilOn: OptionalDay,
    notes: Prose,
    terms: Prose,
    snapshot: Type.Union([QuotationSnapshot, Type.Null()]),
    decidedAt: OptionalInstant,
    decisionNote: Line(2000),
  },
);

/** A priced offer: lines, discounts, taxes, validity, revisions, acceptance. */
export type Quotation = RecordOf<typeof quotationSchema>;
export type QuotationStatus = (typeof QUOTATION_STATUSES)[number];
export type QuotationLine = Quotation['lines'][number];
export type QuotationSnapshot = NonNullable<Quotation['snapshot']>;
export type QuotationParty = QuotationSnapshot['seller'];
export type QuotationTotals = QuotationSnapshot['totals'];
export type QuotationTax = QuotationTotals['taxes'][number];
