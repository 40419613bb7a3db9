import { recordCheck } from '#shared/kernel/check-record.ts';
import type { CommandContext } from '#shared/kernel/command.ts';
import { type Command, stamped } from '#shared/kernel/command.ts';
import { isLocale } from '#shared/kernel/locale.ts';
import { isCurrencyCode } from '#shared/kernel/money.ts';
import { fail, type Result } from '#shared/kernel/result.ts';
import {
  COMPANY_ID,
  type CompanyProfile,
  type Definition,
  definitionSchema,
  type TaxRate,
} from './definition.ts';

const fits = recordCheck<Definition>(definitionSchema.body);
const EMAIL = /^[^\s@]+@[^\s@]+$/;

/** The profile of a company that has not said anything about itself yet. */
export const defaultCompanyProfile: CompanyProfile = {
  name: '',
  street: '',
  postalCode: '',
  city: '',
  countryCode: '',
  email: '',
  phone: '',
  website: '',
  taxNumber: '',
  logoHash: '',
  currency: 'EUR',
  formatLocale: 'en-GB',
  taxRates: [],
  quotationTerms: '',
  quotationValidDays: 30,
};

/** The company profile out of its definition record, the default one when there is none. */
export const companyProfile = (definition: Definition | null | undefined): CompanyProfile =>
  definition?.company ?? defaultCompanyProfile;

/** The tax rate with id `taxRateId`, the first one when there is no such, undefined when there are none at all. */
export const taxRateOf = (taxRates: readonly TaxRate[], taxRateId: string): TaxRate | undefined =>
  taxRates.find(({ id }) => id === taxRateId) ?? taxRates[0];

const taxRateFault = (taxRates: readonly TaxRate[]): Result<never> | undefined => {
  const nameless = taxRates.findIndex(({ name }) => name.trim() === '');
  if (nameless >= 0) return fail('settings.tax-rate-without-name', `taxRates.${nameless}.name`);
  const twice = taxRates.findIndex(({ id }, index) => taxRates.findIndex((rate) => rate.id === id) !== index);
  return twice >= 0 ? fail('settings.tax-rate-twice', `taxRates.${twice}.id`) : undefined;
};

/** `profile` is sound, or the first thing that is wrong with it. */
const profileFault = (profile: CompanyProfile): Result<never> | undefined => {
  if (!isCurrencyCode(profile.currency)) return fail('settings.not-a-currency', 'currency');
  if (!isLocale(profile.formatLocale)) return fail('settings.not-a-locale', 'formatLocale');
  if (!/^([A-Z]{2})?$/.test(profile.countryCode)) return fail('settings.not-a-country', 'countryCode');
  if (profile.email !== '' && !EMAIL.test(profile.email)) return fail('settings.not-an-email', 'email');
  return taxRateFault(profile.taxRates);
};

const checked = (definition: Definition): Result<Definition> => {
  const fault = definition.company && profileFault(definition.company);
  if (fault) return fault;
  const fitting = fits(definition);
  if (fitting.ok || !fitting.error.field) return fitting;
  return { ok: false, error: { ...fitting.error, field: fitting.error.field.replace(/^company\./, '') } };
};

/** The record of the company profile, made at first run with what is known; fails as `editCompany` does. */
export const newCompany = (
  profile: Partial<CompanyProfile>,
  { now, actorId }: CommandContext,
): Result<Definition> =>
  checked({
    id: COMPANY_ID,
    kind: 'company',
    name: COMPANY_ID,
    company: { ...defaultCompanyProfile, ...profile },
    importId: '',
    createdAt: now,
    createdBy: actorId,
    updatedAt: now,
    updatedBy: actorId,
  });

/**
 * Changes the company profile. Fails with `settings.not-a-currency`, `not-a-locale`, `not-a-country`,
 * `not-an-email`, `tax-rate-without-name`, `tax-rate-twice`, or a `fields.*` code; `field` is a path in the profile.
 */
export const editCompany: Command<Definition, Partial<CompanyProfile>> = (definition, changes, context) =>
  checked(stamped(definition, { company: { ...companyProfile(definition), ...changes } }, context));
