import i18next from 'i18next';
import { countRecords } from '#renderer/data/count-records.ts';
import { allRecords, findRecords } from '#renderer/data/live-query.ts';
import { CSV_START, csvDialect, csvRow } from '#shared/domain/export/csv.ts';
import {
  INTERACTION_EXPORT_COLUMNS,
  type InteractionExport,
  interactionCells,
} from '#shared/domain/export/interaction-csv.ts';
import type { TaskControl } from '../task/task.ts';
import { contactNames } from './contact-pages.ts';
import type { ExportFormats } from './export-formats.ts';
import { type TextPart, textFile } from './text-file.ts';

const word: InteractionExport['word'] = (column, value) => {
  const { t } = i18next;
  if (column === 'outcome' && value === 'none') return '';
  if (column === 'nextStepState') return value === 'none' ? '' : t(`transfer:export.nextStep.${value}`);
  return t(`interactions:${column}.${value}`);
};

async function* parts({ locale, timeZone }: ExportFormats): AsyncGenerator<TextPart> {
  const { t } = i18next;
  const dialect = csvDialect(locale);
  const members = new Map((await findRecords('members')).map(({ id, name }) => [id, name] as const));
  const memberName = (id: string): string => members.get(id) ?? '';
  const headers = INTERACTION_EXPORT_COLUMNS.map((column) => t(`import:interactionColumns.${column}`));
  yield { text: CSV_START + csvRow(headers, dialect), records: 0 };
  for await (const page of allRecords('interactions')) {
    const contactName = await contactNames(page.map(({ contactId }) => contactId));
    const options = { timeZone, contactName, memberName, word };
    const rows = page.map((interaction) => csvRow(interactionCells(interaction, options), dialect));
    yield { text: rows.join(''), records: page.length };
  }
}

/** All interactions as a table. */
export const interactionsCsv = async (formats: ExportFormats, control: TaskControl): Promise<Blob> =>
  textFile(parts(formats), await countRecords('interactions'), control);
