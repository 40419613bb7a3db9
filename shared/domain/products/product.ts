import {
  CurrencyCode,
  CustomValues,
  Line,
  OptionalInstant,
  Prose,
  type RecordOf,
  Reference,
  recordFields,
  recordSchema,
  UnitPriceMinor,
} from '#shared/kernel/schema.ts';
import { Type } from '#shared/kernel/type.ts';

export const ProductPrice = Type.Object(
  { currency: CurrencyCode, amountMinor: UnitPriceMinor },
  { additionalProperties: false },
);

export const productSchema = recordSchema('product', 0, [['sortName'], ['importId']], {
  ...recordFields,
  name: Line(300),
  /** The name folded for sorting. */
  sortName: Line(300),
  /** The number the company gives it, '' when none. */
  sku: Line(60),
  description: Prose,
  /** What one of it is: "piece", "hour", "night". */
  unit: Line(40),
  /** One net price per currency. */
  prices: Type.Array(ProductPrice, { maxItems: 40 }),
  /** A tax rate of the company profile, '' for the first one. */
  taxRateId: Reference,
  custom: CustomValues,
  archivedAt: OptionalInstant,
});

/** Something sold, with a net price in each currency it is offered in. */
export type Product = RecordOf<typeof productSchema>;
export type ProductPrice = Product['prices'][number];
