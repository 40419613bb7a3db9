import { create } from 'zustand';
import type { ContactColumn } from '#shared/domain/import/contact-column.ts';
import type { DayOrder } from '#shared/domain/import/parse-day.ts';
import type { ProductColumn } from '#shared/domain/import/product-column.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';
import { failureOf } from '../task/failure-of.ts';
import { dayOrderOf, type ImportContext, readImportContext } from './import-context.ts';
import type {
  CheckProgress,
  CheckResult,
  FileFacts,
  ImportArea,
  Match,
  ReadPlan,
  TableFacts,
  TableSettings,
} from './import-plan.ts';
import { confirmedMatches, knownRecords } from './known-records.ts';
import { ReaderClient } from './reader-client.ts';

/** How the check of a file stands. */
export type CheckState =
  | { readonly status: 'running'; readonly progress: CheckProgress; readonly startedAt: number }
  | {
      readonly status: 'done';
      readonly result: CheckResult;
      readonly matches: readonly Match[];
      /** Something was changed since and the file is being looked through again. */
      readonly isStale: boolean;
    }
  | { readonly status: 'failed'; readonly failure: CommandFailure };

/** A file that is being prepared, with everything a person can correct. */
export type OpenFile = {
  readonly name: string;
  readonly size: number;
  readonly facts: FileFacts;
  readonly area: ImportArea;
  /** How its table is read; null for cards. */
  readonly settings: TableSettings | null;
  readonly table: TableFacts | null;
  readonly contactColumns: readonly ContactColumn[];
  readonly productColumns: readonly ProductColumn[];
  readonly dayOrder: DayOrder;
  /** Country of phone numbers without one. */
  readonly country: string;
  readonly context: ImportContext;
  readonly check: CheckState;
};

export type ImportSession =
  | { readonly status: 'none' }
  | { readonly status: 'opening'; readonly name: string }
  | { readonly status: 'refused'; readonly name: string; readonly failure: CommandFailure }
  | ({ readonly status: 'open' } & OpenFile);

const NOTHING_YET: CheckProgress = { part: 0, ready: 0, refused: 0, preview: [] };

/** The file on the import page; it is still there when a person comes back from another page. */
export const useImportSession = create<ImportSession>(() => ({ status: 'none' }));

let reader: ReaderClient | undefined;
let opened = 0;

/** The worker that has read the open file. */
export const sessionReader = (): ReaderClient => {
  if (!reader) throw new Error('No file is open');
  return reader;
};

const change = (changes: Partial<OpenFile>): void => {
  const session = useImportSession.getState();
  if (session.status === 'open') useImportSession.setState({ ...session, ...changes }, true);
};

const planOf = (file: OpenFile): ReadPlan => {
  const { area, settings, context, country, dayOrder } = file;
  const now = new Date().toISOString();
  if (!settings) return { format: 'vcard', area: 'contacts', country, now };
  const { company, customFields } = context;
  const locale = company.formatLocale;
  if (area === 'products')
    return { format: 'csv', area, settings, columns: file.productColumns, company, locale, now };
  return {
    format: 'csv',
    area,
    settings,
    columns: file.contactColumns,
    customFields: customFields.map(({ field }) => field),
    cellFormat: { locale, dayOrder, today: now.slice(0, 10) },
    country,
    now,
  };
};

/** Looks through the open file once more; asked for again in the meantime, only the last one counts. */
export const checkOpenFile = async (): Promise<void> => {
  const file = useImportSession.getState();
  if (file.status !== 'open') return;
  const asked = reader;
  // What was found before stays for the moment in which a small file is looked through again.
  const { check: before } = file;
  const startedAt = Date.now();
  change({
    check:
      before.status === 'done'
        ? { ...before, isStale: true }
        : { status: 'running', progress: NOTHING_YET, startedAt },
  });
  try {
    const plan = planOf(file);
    const known = await knownRecords(plan.area);
    const result = await asked?.ask('check', { plan, known }, (progress) => {
      if (asked === reader) change({ check: { status: 'running', progress, startedAt } });
    });
    // No result: another check was begun since, or another file is open.
    if (!result || asked !== reader) return;
    change({
      check: { status: 'done', result, matches: await confirmedMatches(result.matches), isStale: false },
    });
  } catch (error) {
    if (asked === reader) change({ check: { status: 'failed', failure: failureOf(error) } });
  }
};

const readTable = async (settings: TableSettings): Promise<void> => {
  const file = useImportSession.getState();
  if (file.status !== 'open') return;
  const { customFields, company } = file.context;
  const dayOrder = dayOrderOf(company.formatLocale);
  const table = await sessionReader().ask('table', { settings, customFields, dayOrder });
  const { contactColumns, productColumns } = table;
  change({ settings, table, contactColumns, productColumns, dayOrder: table.dayOrder });
};

const looksLikeProducts = ({ contactColumns, productColumns }: TableFacts): boolean =>
  productColumns.some((column) => column === 'sku' || column.startsWith('price')) &&
  !contactColumns.some((column) => /^(?:phone|email|givenName|familyName)/.test(column));

/** Puts the file away; nothing that was read of it is kept. */
export const closeFile = (): void => {
  opened += 1;
  reader?.close();
  reader = undefined;
  useImportSession.setState({ status: 'none' }, true);
};

/** Takes in a file and looks through it; nothing is written. */
export const openFile = async (file: Blob, name: string): Promise<void> => {
  closeFile();
  const number = opened;
  useImportSession.setState({ status: 'opening', name }, true);
  try {
    const client = new ReaderClient();
    reader = client;
    const [facts, context] = await Promise.all([client.ask('open', { file, name }), readImportContext()]);
    if (number !== opened) return;
    const { company } = context;
    useImportSession.setState(
      {
        status: 'open',
        name,
        size: file.size,
        facts,
        area: 'contacts',
        settings: null,
        table: null,
        contactColumns: [],
        productColumns: [],
        dayOrder: dayOrderOf(company.formatLocale),
        country: company.countryCode,
        context,
        check: { status: 'running', progress: NOTHING_YET, startedAt: Date.now() },
      },
      true,
    );
    if (facts.format === 'csv') await readTable(facts.settings);
    const session = useImportSession.getState();
    if (session.status === 'open' && session.table && looksLikeProducts(session.table))
      change({ area: 'products' });
    await checkOpenFile();
  } catch (error) {
    if (number !== opened) return;
    reader?.close();
    useImportSession.setState({ status: 'refused', name, failure: failureOf(error) }, true);
  }
};

/** Reads the table another way; what its columns mean is guessed anew. */
export const setTableSettings = async (changes: Partial<TableSettings>): Promise<void> => {
  const session = useImportSession.getState();
  if (session.status !== 'open' || !session.settings) return;
  await readTable({ ...session.settings, ...changes });
  await checkOpenFile();
};

/** Says what column `at` holds. */
export const setColumn = (at: number, column: ContactColumn | ProductColumn): void => {
  const session = useImportSession.getState();
  if (session.status !== 'open') return;
  if (session.area === 'contacts')
    change({ contactColumns: session.contactColumns.with(at, column as ContactColumn) });
  else change({ productColumns: session.productColumns.with(at, column as ProductColumn) });
  void checkOpenFile();
};

/** Sets something that is the same for the whole file. */
export const setReading = (changes: Partial<Pick<OpenFile, 'area' | 'country' | 'dayOrder'>>): void => {
  change(changes);
  void checkOpenFile();
};
