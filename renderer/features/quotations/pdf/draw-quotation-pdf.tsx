import { pdf } from '@react-pdf/renderer';
import type { QuotationDocument } from '#shared/documents/quotation-document.ts';
import { drawable } from './drawable-text.ts';
import type { FontSources } from './fonts.ts';
import { loadFonts } from './load-fonts.ts';
import { readLogo } from './logo.ts';
import { QuotationPdf } from './quotation-pdf.tsx';

/** Draws `document` with the fonts of `sources`; `logo` is a PNG or JPEG. Rejects when a font can't be read. */
export const drawQuotationPdf = async (
  document: QuotationDocument,
  logo: Uint8Array<ArrayBuffer> | undefined,
  sources: FontSources,
): Promise<Blob> => {
  const { fonts, release } = await loadFonts(JSON.stringify(document), sources);
  try {
    const drawn = drawable(document, fonts.covers);
    return await pdf(<QuotationPdf document={drawn} fonts={fonts} logo={readLogo(logo)} />).toBlob();
  } finally {
    release();
  }
};
