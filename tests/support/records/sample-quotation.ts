import { defaultCompanyProfile } from '#shared/domain/definitions/company.ts';
import type { CompanyProfile } from '#shared/domain/definitions/definition.ts';
import { emptyLine } from '#shared/domain/quotations/add-line.ts';
import { newQuotation } from '#shared/domain/quotations/new-quotation.ts';
import type { Quotation, QuotationLine } from '#shared/domain/quotations/quotation.ts';
import type { CommandContext } from '#shared/kernel/command.ts';
import type { Result } from '#shared/kernel/result.ts';

/** Who acts in tests, and when. */
export const TEST_CONTEXT: CommandContext = { now: '2026-05-04T09:30:00.000Z', actorId: 'member-1' };
export const TEST_TODAY = '2026-05-04';

/** The value of a success; a failure ends the test with its code. */
export const succeeded = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.field ?? ''}`);
  return result.value;
};

/** A German company that exhibits at trade shows. */
export const sampleCompany: CompanyProfile = {
  ...defaultCompanyProfile,
  name: 'Nordlicht Messebau GmbH',
  street: 'Speicherstraße 12',
  postalCode: '20457',
  city: 'Hamburg',
  countryCode: 'DE',
  email: 'angebote@nordlicht.example',
  phone: '+49 40 555 0110',
  website: 'www.nordlicht.example',
  taxNumber: 'DE 811 223 344',
  currency: 'EUR',
  formatLocale: 'de-DE',
  taxRates: [
    { id: 'full', name: 'USt.', rateBp: 1900 },
    { id: 'reduced', name: 'USt. ermäßigt', rateBp: 700 },
  ],
  quotationTerms: 'Zahlbar innerhalb von 14 Tagen ohne Abzug.',
};

/** A line with `fields` laid over an empty one, taxed with 19 %. */
export const sampleLine = (id: string, fields: Partial<QuotationLine> = {}): QuotationLine => ({
  ...emptyLine(id, { id: 'full', name: 'USt.', rateBp: 1900 }),
  description: `Line ${id}`,
  ...fields,
});

/** A draft of the sample company with `lines`, `fields` laid over it. */
export const sampleQuotation = (
  lines: readonly QuotationLine[],
  fields: Partial<Quotation> = {},
): Quotation => ({
  ...succeeded(
    newQuotation(
      { id: 'quotation-1', contactId: 'contact-1', company: sampleCompany, today: TEST_TODAY },
      TEST_CONTEXT,
    ),
  ),
  lines,
  ...fields,
});
