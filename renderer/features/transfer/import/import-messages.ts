import type { DayOrder } from '#shared/domain/import/parse-day.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';
import type {
  CheckProgress,
  CheckResult,
  FileFacts,
  ImportBatch,
  ImportOrder,
  Known,
  NamedCustomField,
  ReadPlan,
  TableFacts,
  TableSettings,
} from './import-plan.ts';

/** What can be asked of the worker that reads a file, with its answer. */
export type ReaderRequests = {
  readonly open: { readonly ask: { readonly file: Blob; readonly name: string }; readonly answer: FileFacts };
  readonly table: {
    readonly ask: {
      readonly settings: TableSettings;
      readonly customFields: readonly NamedCustomField[];
      readonly dayOrder: DayOrder;
    };
    readonly answer: TableFacts;
  };
  readonly check: {
    readonly ask: { readonly plan: ReadPlan; readonly known: Known };
    readonly answer: CheckResult | null;
  };
  readonly begin: {
    readonly ask: { readonly order: ImportOrder; readonly now: string };
    readonly answer: null;
  };
  readonly next: { readonly ask: null; readonly answer: ImportBatch };
};
export type ReaderRequest = keyof ReaderRequests;

/** To the worker. */
export type ToReader = {
  [Kind in ReaderRequest]: {
    readonly id: number;
    readonly kind: Kind;
    readonly ask: ReaderRequests[Kind]['ask'];
  };
}[ReaderRequest];

/** From the worker. `reason` is what a bug says. */
export type FromReader =
  | { readonly type: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly type: 'progress'; readonly id: number; readonly progress: CheckProgress }
  | { readonly type: 'refused'; readonly id: number; readonly failure: CommandFailure }
  | { readonly type: 'failed'; readonly id: number; readonly reason: string };
