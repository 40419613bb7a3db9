import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { FONT_FILES, type FontSources } from '#renderer/features/quotations/pdf/fonts.ts';
import { type QuotationLabels, quotationLabels } from '#shared/documents/quotation-labels.ts';

const root = new URL('../../../', import.meta.url);

/** The bundled fonts as files. */
export const fontPaths = Object.fromEntries(
  FONT_FILES.map((file) => [file, fileURLToPath(new URL(`resources/fonts/${file}.ttf`, root))]),
) as FontSources;

/** The document's words in `language`, out of the application's own texts. */
export const labelsIn = (language: 'en' | 'de'): QuotationLabels => {
  const texts = JSON.parse(
    readFileSync(new URL(`resources/locales/${language}/quotations.json`, root), 'utf8'),
  ) as {
    readonly document: Readonly<Record<string, string>>;
  };
  return quotationLabels((key) => texts.document[key.replace('document.', '')] ?? key);
};

/** The text of each page of a PDF file, as a reader would select and copy it. */
export const pageTexts = async (file: Blob): Promise<string[]> => {
  const task = getDocument({ data: new Uint8Array(await file.arrayBuffer()), verbosity: 0 });
  const reading = await task.promise;
  const texts: string[] = [];
  for (let number = 1; number <= reading.numPages; number += 1) {
    const { items } = await (await reading.getPage(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  await task.destroy();
  return texts;
};
