import { findRecord, findRecords } from '#renderer/data/live-query.ts';
import { companyProfile } from '#shared/domain/definitions/company.ts';
import { COMPANY_ID, type CompanyProfile } from '#shared/domain/definitions/definition.ts';
import type { DayOrder } from '#shared/domain/import/parse-day.ts';
import type { NamedCustomField } from './import-plan.ts';

/** What the company has set up that decides how files are read. */
export type ImportContext = {
  readonly company: CompanyProfile;
  readonly customFields: readonly NamedCustomField[];
};

/** Reads what the company has set up. */
export const readImportContext = async (): Promise<ImportContext> => {
  const [company, definitions] = await Promise.all([
    findRecord('definitions', COMPANY_ID),
    findRecords('definitions', { selector: { kind: 'custom-field' } }),
  ]);
  return {
    company: companyProfile(company),
    customFields: definitions.flatMap(({ name, customField }) =>
      customField?.area === 'contacts' ? [{ field: customField, name }] : [],
    ),
  };
};

/** Whether `locale` writes the month before the day. */
export const dayOrderOf = (locale: string): DayOrder => {
  const parts = new Intl.DateTimeFormat(locale).formatToParts(new Date(0)).map(({ type }) => type);
  return parts.indexOf('month') < parts.indexOf('day') && parts.indexOf('year') > parts.indexOf('day')
    ? 'mdy'
    : 'dmy';
};
