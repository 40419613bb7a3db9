import { createRecords } from '#renderer/data/create-records.ts';
import { closeDatabase, openDatabase } from '#renderer/data/database.ts';
import { createRecord } from '#renderer/data/run-command.ts';
import { newCompany } from '#shared/domain/definitions/company.ts';
import { contactNumber } from '#tests/support/records/many-contacts.ts';

const BATCH = 2000;

/** Fills the database of this origin through the application's own data layer; called by the benches. */
const seed = async (contacts: number): Promise<number> => {
  await openDatabase();
  const context = { now: new Date().toISOString(), actorId: '' };
  const company = newCompany({ name: 'Bench Ltd', countryCode: 'GB' }, context);
  if (!company.ok) throw new Error(company.error.code);
  let created = 0;
  for (let from = 0; from < contacts; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, contacts - from) }, (_, i) => contactNumber(from + i));
    created += (await createRecords('contacts', batch)).created;
  }
  await createRecord('definitions', company.value);
  await closeDatabase();
  return created;
};

Object.assign(window, { seed });
