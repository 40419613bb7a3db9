import { newId } from '#renderer/data/new-id.ts';
import type { DayOrder } from '#shared/domain/import/parse-day.ts';
import { decodeWith } from '#shared/kernel/decode-text.ts';
import { parsePhone } from '#shared/kernel/phone.ts';
import { createBreath } from '../../task/breathe.ts';
import { TaskFailure } from '../../task/task-failure.ts';
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
} from '../import-plan.ts';
import { FileCheck } from './check-file.ts';
import { fileFormat, IMPORT_MAX_BYTES } from './file-format.ts';
import { type ImportSource, importSource, readItems } from './read-items.ts';
import { RelationIndex } from './relation-index.ts';
import { guessTableSettings, tableFacts } from './table-facts.ts';
import { FileTaking } from './take-file.ts';

const MEGABYTE = 1024 * 1024;
const LATIN = 'latin1';
const BEGIN_CARD = /^\s*BEGIN\s*:\s*VCARD/gim;
const COUNT_BYTES = 4 * MEGABYTE;

/** Roughly how many cards there are, for progress. */
const countCards = (bytes: Uint8Array, isWide: boolean): number => {
  const decoder = new TextDecoder(isWide ? 'utf-16le' : LATIN);
  let count = 0;
  for (let at = 0; at < bytes.length; at += COUNT_BYTES)
    count += decoder.decode(bytes.subarray(at, at + COUNT_BYTES)).match(BEGIN_CARD)?.length ?? 0;
  return count;
};

/** Numbers without a country code belong to the country of the address, else to the one chosen for the file. */
const phoneParser = (plan: ReadPlan) => (typed: string, countryCode: string) =>
  parsePhone(typed, countryCode || (plan.area === 'contacts' ? plan.country : ''));

/** Reads one file to be imported, step by step; lives in a worker, so that the screen never waits for it. */
export class ImportReader {
  #source: ImportSource = importSource(new Uint8Array(), decodeWith(TextDecoder));
  #cards = 0;
  #relations = new RelationIndex();
  #plan: ReadPlan | undefined;
  #taking: FileTaking | undefined;
  #checks = 0;

  /** Takes a file in and says what it is. Fails with `transfer.<fault>`. */
  async open(file: Blob, name: string): Promise<FileFacts> {
    if (file.size > IMPORT_MAX_BYTES)
      throw new TaskFailure('transfer.file-too-large', { limit: IMPORT_MAX_BYTES / MEGABYTE });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const decode = decodeWith(TextDecoder);
    const found = fileFormat(bytes, name, decode);
    if (typeof found === 'string') throw new TaskFailure(`transfer.${found}`);
    this.#source = importSource(bytes, decode);
    const { format, encoding } = found;
    if (format === 'csv')
      return { format, settings: guessTableSettings(this.#source.textIn(encoding), encoding) };
    this.#cards = countCards(bytes, encoding.startsWith('utf-16'));
    return { format, encoding, cards: this.#cards };
  }

  /** What the file looks like as a table read by `settings`. */
  table(settings: TableSettings, customFields: readonly NamedCustomField[], dayOrder: DayOrder): TableFacts {
    return tableFacts(this.#source.textIn(settings.encoding), settings, customFields, dayOrder);
  }

  /** Reads all of it once and writes nothing; null when another check was asked for in the meantime. */
  async check(
    plan: ReadPlan,
    known: Known,
    onProgress: (progress: CheckProgress) => void,
  ): Promise<CheckResult | null> {
    const number = ++this.#checks;
    const relations = new RelationIndex();
    const check = new FileCheck(known, phoneParser(plan), relations, plan.now);
    const breath = createBreath();
    for (const item of readItems(this.#source, plan, this.#cards)) {
      check.add(item);
      const rest = breath();
      if (!rest) continue;
      onProgress(check.progress(item.part));
      await rest;
      if (number !== this.#checks) return null;
    }
    this.#plan = plan;
    this.#relations = relations;
    return check.result();
  }

  /** Begins to make the records of the file as it was checked last. */
  begin(order: ImportOrder, now: string): void {
    const plan = this.#plan;
    if (!plan) throw new Error('A file is taken before it was checked');
    this.#taking = new FileTaking(readItems(this.#source, plan, this.#cards), {
      order,
      relations: this.#relations,
      parsePhone: phoneParser(plan),
      newId,
      now,
    });
  }

  /** The next records; an empty last batch when there are none. */
  next(): Promise<ImportBatch> {
    if (!this.#taking) throw new Error('Records are asked for before `begin`');
    return this.#taking.next();
  }
}
