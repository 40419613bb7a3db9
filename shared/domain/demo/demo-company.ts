import { defaultCompanyProfile } from '#shared/domain/definitions/company.ts';
import type { CompanyProfile } from '#shared/domain/definitions/definition.ts';
import type { Member } from '#shared/domain/members/member.ts';
import { newMember } from '#shared/domain/members/new-member.ts';
import type { CommandContext } from '#shared/kernel/command.ts';
import type { DemoRequest } from './demo-request.ts';

/** A supplier of trade-show stands that also runs a hotel; for whoever explores without a company of their own. */
export const demoCompany = (newId: () => string): CompanyProfile => ({
  ...defaultCompanyProfile,
  name: 'Kranichwerk Messebau & Hotel GmbH',
  street: 'Am Kranichsee 12',
  postalCode: '30159',
  city: 'Hannover',
  countryCode: 'DE',
  email: 'info@kranichwerk.example',
  phone: '+49 30 23125 100',
  website: 'https://www.kranichwerk.example',
  taxNumber: 'DE000000000',
  currency: 'EUR',
  formatLocale: 'de-DE',
  taxRates: [
    { id: newId(), name: 'VAT 19 %', rateBp: 1900 },
    { id: newId(), name: 'VAT 7 %', rateBp: 700 },
    { id: newId(), name: 'Tax free', rateBp: 0 },
  ],
  quotationTerms:
    'Payment within 14 days of the invoice, without deduction.\nPrices are net of tax unless said otherwise.',
  quotationValidDays: 30,
});

const COLLEAGUES = [
  ['Ines Roth', 'ines.roth'],
  ['Tom Adeyemi', 'tom.adeyemi'],
  ['Lena Vogt', 'lena.vogt'],
  ['Marek Nowak', 'marek.nowak'],
] as const;

/** The four colleagues of the demo company. */
export const demoMembers = ({ newId, importId }: DemoRequest, context: CommandContext): readonly Member[] =>
  COLLEAGUES.map(([name, mailbox]) => {
    const made = newMember({ id: newId(), name, email: `${mailbox}@kranichwerk.example` }, context);
    if (!made.ok) throw new Error(`demo member ${name}: ${made.error.code}`);
    return { ...made.value, importId };
  });
