import { findRecord } from '#renderer/data/live-query.ts';
import { companyProfile } from '#shared/domain/definitions/company.ts';
import { COMPANY_ID, type CompanyProfile } from '#shared/domain/definitions/definition.ts';

/** The company profile as it is now. */
export const currentCompany = async (): Promise<CompanyProfile> =>
  companyProfile(await findRecord('definitions', COMPANY_ID));
