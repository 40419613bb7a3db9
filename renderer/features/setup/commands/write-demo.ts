import { createRecords } from '#renderer/data/create-records.ts';
import { deleteImported } from '#renderer/data/imported-records.ts';
import { newId } from '#renderer/data/new-id.ts';
import { usePreferences } from '#renderer/stores/preferences-store.ts';
import type { CompanyProfile } from '#shared/domain/definitions/definition.ts';
import { DEMO_IMPORT_ID } from '#shared/domain/demo/demo-import.ts';
import { DEMO_COUNTS, type DemoBatch, generateDemo } from '#shared/domain/demo/generate-demo.ts';
import { dayOfInstant } from '#shared/kernel/dates.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';

/** How many records of each collection are written. */
export type DemoProgress = Readonly<Record<DemoBatch['collection'], number>>;

const SEED = 7;
const NOTHING: DemoProgress = { members: 0, products: 0, contacts: 0, interactions: 0, quotations: 0 };

/** How much of the whole demo `progress` is, 0 to 1. */
export const demoShare = (progress: DemoProgress): number => {
  const sum = (counts: DemoProgress): number => Object.values(counts).reduce((a, b) => a + b, 0);
  return sum(progress) / sum(DEMO_COUNTS);
};

/** Lets the screen draw and the person act before the next batch. */
const breathe = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

/**
 * Writes the demo data batch by batch, all of one import. Fails with `setup.cancelled` when `signal` is aborted and
 * with `setup.demo-not-written` (values.reason) when a record is refused; what was written by then is removed, and
 * the progress runs back to nothing.
 */
export const writeDemo = async (
  company: CompanyProfile,
  onProgress: (progress: DemoProgress) => void,
  signal: AbortSignal,
): Promise<Result<unknown>> => {
  const now = new Date().toISOString();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  let progress = NOTHING;
  onProgress(progress);
  const batches = generateDemo({
    seed: SEED,
    now,
    today: dayOfInstant(now, timeZone),
    newId,
    importId: DEMO_IMPORT_ID,
    memberId: usePreferences.getState().memberId,
    company,
  });
  const takeBack = async (failure: Result<never>): Promise<Result<never>> => {
    await deleteImported(DEMO_IMPORT_ID, (name, gone) => {
      if (name in progress) progress = { ...progress, [name]: progress[name as keyof DemoProgress] - gone };
      onProgress(progress);
    });
    return failure;
  };
  for (const { collection, records } of batches) {
    const { refused } = await createRecords(collection, records);
    const reason = refused[0]?.reason;
    if (reason) return takeBack(fail('setup.demo-not-written', undefined, { reason }));
    progress = { ...progress, [collection]: progress[collection] + records.length };
    onProgress(progress);
    await breathe();
    if (signal.aborted) return takeBack(fail('setup.cancelled'));
  }
  return ok(progress);
};
