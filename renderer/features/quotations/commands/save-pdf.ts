import i18next from 'i18next';
import { getBlob } from '#renderer/data/blobs.ts';
import { findRecord } from '#renderer/data/live-query.ts';
import { platform } from '#renderer/platform/platform.ts';
import { quotationDocument } from '#shared/documents/quotation-document.ts';
import { quotationLabels } from '#shared/documents/quotation-labels.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { clipText } from '#shared/kernel/text.ts';
import { currentCompany } from './current-company.ts';
import { editsWritten } from './pending-edits.ts';

const logoBytes = async (hash: string): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const blob = hash === '' ? null : await getBlob(hash);
  return blob ? new Uint8Array(await blob.arrayBuffer()) : undefined;
};

/** "Q-2026-0001 Company.pdf", "Q-2026-0001 (2) Company.pdf" for revision 2, "Quotation (draft) Company.pdf". */
const pdfFileName = ({ number, revision, status }: Quotation, buyer: string): string => {
  const kind = i18next.t('quotations:pdf.name');
  const marks = [
    ...(revision > 1 ? [String(revision)] : []),
    ...(status === 'draft' ? [i18next.t('quotations:pdf.draftMark')] : []),
  ];
  const mark = marks.length > 0 ? `(${marks.join(', ')})` : '';
  // The name of a company may be longer than a file name; the ending must survive.
  return `${[number || kind, mark, clipText(buyer, 80).trim()].filter((part) => part !== '').join(' ')}.pdf`;
};

/**
 * Draws the PDF of quotation `id` and saves it where the person says. Answers the name it was saved under, '' when the
 * person chose not to. Fails with `quotations.pdf-not-drawn` or `quotations.pdf-<reason>`.
 */
export const savePdf = async (id: string): Promise<Result<string>> => {
  await editsWritten();
  const quotation = await findRecord('quotations', id);
  if (!quotation) return fail('data.not-found');
  const [company, contact] = await Promise.all([
    currentCompany(),
    findRecord('contacts', quotation.contactId),
  ]);
  const labels = quotationLabels((key) => i18next.t(`quotations:${key}`));
  const document = quotationDocument({ quotation, company, contact, labels });
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    const { renderQuotationPdf } = await import('../pdf/render-quotation-pdf.ts');
    const pdf = await renderQuotationPdf(document, await logoBytes(document.logoHash));
    bytes = new Uint8Array(await pdf.arrayBuffer());
  } catch (error) {
    console.error(error);
    return fail('quotations.pdf-not-drawn');
  }
  const filters = [{ name: i18next.t('quotations:pdf.filter'), extensions: ['pdf'] }];
  const outcome = await platform.saveFile(pdfFileName(quotation, document.buyer.name), bytes, filters);
  if (outcome.status === 'failed') return fail(`quotations.pdf-${outcome.reason}`);
  return ok(outcome.status === 'saved' ? outcome.name : '');
};
