import type { Command } from '#shared/kernel/command.ts';
import { fail } from '#shared/kernel/result.ts';
import { companyProfile, editCompany } from './company.ts';
import type { CompanyProfile, Definition } from './definition.ts';

/**
 * Takes back a change of some fields of the company profile from `before` to `after`; what else was changed since
 * stays. Fails with `data.changed-since` when one of these fields was changed again, or as `editCompany` does.
 */
export const revertCompany: Command<
  Definition,
  { readonly before: Partial<CompanyProfile>; readonly after: Partial<CompanyProfile> }
> = (definition, { before, after }, context) => {
  const profile = companyProfile(definition);
  const isAsLeft = (Object.keys(after) as (keyof CompanyProfile)[]).every(
    (field) => JSON.stringify(profile[field]) === JSON.stringify(after[field]),
  );
  return isAsLeft ? editCompany(definition, before, context) : fail('data.changed-since');
};
