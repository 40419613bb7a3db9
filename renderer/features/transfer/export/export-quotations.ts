import i18next from 'i18next';
import { countRecords } from '#renderer/data/count-records.ts';
import { allRecords } from '#renderer/data/live-query.ts';
import { CSV_START, csvDialect, csvRow } from '#shared/domain/export/csv.ts';
import { QUOTATION_EXPORT_COLUMNS, quotationCells } from '#shared/domain/export/quotation-csv.ts';
import { dayOfInstant } from '#shared/kernel/dates.ts';
import type { TaskControl } from '../task/task.ts';
import { contactNames } from './contact-pages.ts';
import type { ExportFormats } from './export-formats.ts';
import { type TextPart, textFile } from './text-file.ts';

async function* parts({ locale, timeZone }: ExportFormats): AsyncGenerator<TextPart> {
  const { t } = i18next;
  const dialect = csvDialect(locale);
  const today = dayOfInstant(new Date().toISOString(), timeZone);
  const word = (_column: string, value: string): string => t(`quotations:state.${value}`);
  const headers = QUOTATION_EXPORT_COLUMNS.map((column) => t(`import:quotationColumns.${column}`));
  yield { text: CSV_START + csvRow(headers, dialect), records: 0 };
  for await (const page of allRecords('quotations')) {
    const contactName = await contactNames(page.map(({ contactId }) => contactId));
    const options = { today, timeZone, contactName, word };
    const rows = page.map((quotation) => csvRow(quotationCells(quotation, options), dialect));
    yield { text: rows.join(''), records: page.length };
  }
}

/** All quotations as a table, one row each with its totals. */
export const quotationsCsv = async (formats: ExportFormats, control: TaskControl): Promise<Blob> =>
  textFile(parts(formats), await countRecords('quotations'), control);
