import { findRecord } from '#renderer/data/live-query.ts';
import { runCommand } from '#renderer/data/run-command.ts';
import { offerUndo } from '#renderer/stores/undo-store.ts';
import { companyProfile, editCompany } from '#shared/domain/definitions/company.ts';
import { COMPANY_ID, type CompanyProfile } from '#shared/domain/definitions/definition.ts';
import { revertCompany } from '#shared/domain/definitions/revert-company.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';

const picked = (profile: CompanyProfile, fields: readonly string[]): Partial<CompanyProfile> =>
  Object.fromEntries(Object.entries(profile).filter(([field]) => fields.includes(field)));

/**
 * Changes the company profile and offers to take it back under `label`; `announce` shows the notice. Answers why it
 * could not be kept, or nothing.
 */
export const saveCompany = async (
  changes: Partial<CompanyProfile>,
  label: string,
  announce = false,
): Promise<CommandFailure | undefined> => {
  const before = picked(companyProfile(await findRecord('definitions', COMPANY_ID)), Object.keys(changes));
  const done = await runCommand('definitions', COMPANY_ID, editCompany, changes);
  if (!done.ok) return done.error;
  const change = { before, after: changes };
  offerUndo(label, () => runCommand('definitions', COMPANY_ID, revertCompany, change), announce);
  return undefined;
};
