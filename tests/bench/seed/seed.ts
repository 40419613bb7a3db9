import { createRecords } from '#renderer/data/create-records.ts';
import { closeDatabase, openDatabase } from '#renderer/data/database.ts';
import { findRecords } from '#renderer/data/live-query.ts';
import { createRecord } from '#renderer/data/run-command.ts';
import { newCompany } from '#shared/domain/definitions/company.ts';
import { recordsOf, type Sizes } from '../storage/dataset.ts';

const BATCH = 5000;

/** Fills the database of this origin through the application's own data layer; called by the benches. */
const seed = async (sizes: Sizes): Promise<number> => {
  await openDatabase();
  const context = { now: new Date().toISOString(), actorId: '' };
  const company = newCompany({ name: 'Bench Ltd', countryCode: 'GB' }, context);
  if (!company.ok) throw new Error(company.error.code);
  let created = 0;
  for (const name of ['contacts', 'interactions'] as const)
    for (let from = 0; from < sizes[name]; from += BATCH) {
      const batch = recordsOf(name, from, Math.min(from + BATCH, sizes[name]), sizes);
      created += (await createRecords(name, batch as never)).created;
    }
  await createRecord('definitions', company.value);
  await closeDatabase();
  return created;
};

/** Milliseconds RxDB's own query needs for the first hundred contacts in another order, as a list would ask it. */
const sortDirectly = async (): Promise<number[]> => {
  await openDatabase();
  const times: number[] = [];
  for (const field of ['organizationName', 'updatedAt', 'organizationName']) {
    const began = performance.now();
    await findRecords('contacts', {
      selector: { archivedAt: '' },
      sort: [{ [field]: 'desc' }],
      limit: 100,
    } as never);
    times.push(performance.now() - began);
  }
  await closeDatabase();
  return times;
};

/** Names of all contacts of this device. */
const contactNames = async (): Promise<string[]> => {
  await openDatabase();
  const names = (await findRecords('contacts')).map(({ name }) => name);
  await closeDatabase();
  return names;
};

Object.assign(window, { seed, sortDirectly, contactNames });
