import type { TaxRate } from '#shared/domain/definitions/definition.ts';
import type { QuotationLine } from '#shared/domain/quotations/quotation.ts';

/** The tax a line carries. */
export type LineTax = Pick<QuotationLine, 'taxName' | 'taxRateBp'>;

/** "VAT 19 %"; the name alone when it says the rate itself, the rate alone when there is no name. */
export const taxText = (
  { taxName, taxRateBp }: LineTax,
  percent: (basisPoints: number) => string,
): string => {
  if (taxName === '') return percent(taxRateBp);
  return /[%٪]/u.test(taxName) ? taxName : `${taxName} ${percent(taxRateBp)}`;
};

/** Whether any tax is named or taken. */
export const isTaxed = ({ taxName, taxRateBp }: LineTax): boolean => taxName !== '' || taxRateBp > 0;

/** Tells taxes apart in a list of choices. */
export const taxKey = ({ taxName, taxRateBp }: LineTax): string => `${taxRateBp} ${taxName}`;

/** The taxes to choose from: none, those of the company, and the one the line has. */
export const taxChoices = (rates: readonly TaxRate[], current: LineTax): readonly LineTax[] => {
  const all = [
    { taxName: '', taxRateBp: 0 },
    ...rates.map(({ name, rateBp }) => ({ taxName: name, taxRateBp: rateBp })),
    { taxName: current.taxName, taxRateBp: current.taxRateBp },
  ];
  return all.filter((tax, index) => all.findIndex((other) => taxKey(other) === taxKey(tax)) === index);
};
