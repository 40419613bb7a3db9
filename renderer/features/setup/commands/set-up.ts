import { commandContext } from '#renderer/data/acting-member.ts';
import { deleteImported } from '#renderer/data/imported-records.ts';
import { findRecord } from '#renderer/data/live-query.ts';
import { newId } from '#renderer/data/new-id.ts';
import { replaceUnreadable } from '#renderer/data/replace-unreadable.ts';
import { createRecord } from '#renderer/data/run-command.ts';
import { useUnreadableRecords } from '#renderer/data/unreadable-records.ts';
import { companyProfile, newCompany } from '#shared/domain/definitions/company.ts';
import { COMPANY_ID, type Definition } from '#shared/domain/definitions/definition.ts';

import { DEMO_IMPORT_ID } from '#shared/domain/demo/demo-import.ts';
import { cleanLine } from '#shared/kernel/clean-text.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Answers, Way } from './answers.ts';
import { keepMe } from './keep-me.ts';
import { type DemoProgress, writeDemo } from './write-demo.ts';

/** Whether the company profile is there but can't be read: then the data is, too. */
export const isCompanyUnreadable = (records: ReadonlyMap<string, unknown>): boolean =>
  records.has(`definitions/${COMPANY_ID}`);

const keepCompany = async (company: Definition, isRepair: boolean): Promise<Result<unknown>> => {
  if (isRepair) return replaceUnreadable('definitions', company);
  const done = await createRecord('definitions', company);
  // Another window was first: the application opens with what it wrote.
  return !done.ok && done.error.code === 'data.exists-already' ? ok(undefined) : done;
};

const companyOf = ({ companyName, memberName: _name, taxRates, ...rest }: Answers): Result<Definition> => {
  const name = cleanLine(companyName);
  if (name === '') return fail('setup.company-without-name', 'companyName');
  return newCompany(
    { ...rest, name, taxRates: taxRates.map((rate) => ({ id: newId(), ...rate })) },
    commandContext(),
  );
};

const setUpAlone = async (
  answers: Answers,
  way: Way,
  onProgress: (progress: DemoProgress) => void,
  signal: AbortSignal,
): Promise<Result<unknown>> => {
  const isRepair = isCompanyUnreadable(useUnreadableRecords.getState().records);
  // Set up in another window meanwhile.
  if (!isRepair && (await findRecord('definitions', COMPANY_ID))) return ok(undefined);
  if (cleanLine(answers.memberName) === '') return fail('setup.member-without-name', 'memberName');
  const sound = companyOf(answers);
  if (!sound.ok) return sound;
  const me = await keepMe(answers.memberName);
  if (!me.ok) return me;
  // Made again, so that it says who made it.
  const company = companyOf(answers);
  if (!company.ok) return company;
  // What an earlier run left that was killed. When the profile is being mended, the demo data is in use.
  if (!isRepair) await deleteImported(DEMO_IMPORT_ID);
  if (way === 'demo') {
    const written = await writeDemo(companyProfile(company.value), onProgress, signal);
    if (!written.ok) return written;
  }
  return keepCompany(company.value, isRepair);
};

/**
 * Sets Kith up on this device. The company profile is written last, because it ends the first run: one that is cut
 * short begins again. Fails with a rule of its fields, `setup.cancelled` (nothing is left), `setup.in-other-window`
 * or a storage failure.
 */
export const setUp = async (
  answers: Answers,
  way: Way,
  onProgress: (progress: DemoProgress) => void,
  signal: AbortSignal,
): Promise<Result<unknown>> =>
  navigator.locks.request('kith-setup', { ifAvailable: true }, async (lock) =>
    lock ? setUpAlone(answers, way, onProgress, signal) : fail('setup.in-other-window'),
  );
