import { expect, test } from 'vitest';
import { renderQuotationPdf } from '#renderer/features/quotations/pdf/render-quotation-pdf.ts';
import { quotationDocument } from '#shared/documents/quotation-document.ts';
import { quotationLabels } from '#shared/documents/quotation-labels.ts';
import { sampleCompany, sampleLine, sampleQuotation } from '#tests/support/records/sample-quotation.ts';

const documentOf = (description: string) =>
  quotationDocument({
    quotation: sampleQuotation([sampleLine('a', { description })]),
    company: sampleCompany,
    contact: null,
    labels: quotationLabels((key) => key),
  });

const sourceOf = async (file: Blob): Promise<string> =>
  new TextDecoder('latin1').decode(await file.arrayBuffer());

/** A logo as designers hand it over: a picture with a transparent ground. */
const transparentLogo = (): Promise<Blob> => {
  const canvas = new OffscreenCanvas(300, 80);
  const context = canvas.getContext('2d');
  context?.fillRect(40, 10, 200, 50);
  return canvas.convertToBlob({ type: 'image/png' });
};

test('a browser draws the PDF in a worker, with the fonts of its scripts and a logo with a transparent ground', async () => {
  const file = await renderQuotationPdf(documentOf('é ü ₹ 中文 العربية'), await transparentLogo());
  const source = await sourceOf(file);
  expect(file.type).toBe('application/pdf');
  expect(source.startsWith('%PDF-')).toBe(true);
  expect(source).toContain('/Subtype /Image');
  for (const font of ['NotoSans-Regular', 'NotoSansArabic-Regular', 'DroidSansFallback'])
    expect(source).toContain(font);
});

test('a logo that is no picture is left out', async () => {
  const file = await renderQuotationPdf(documentOf('Stand'), new TextEncoder().encode('not a picture'));
  expect(await sourceOf(file)).not.toContain('/Subtype /Image');
});

test('a drawing can be called off', async () => {
  const stop = new AbortController();
  const drawing = renderQuotationPdf(documentOf('Stand'), undefined, stop.signal);
  stop.abort(new Error('called off'));
  await expect(drawing).rejects.toThrow('called off');
});
