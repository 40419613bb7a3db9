import { drawQuotationPdf } from './draw-quotation-pdf.tsx';
import { bundledFonts } from './font-addresses.ts';
import { opaquePicture } from './opaque-picture.ts';
import type { PdfAnswer, PdfRequest } from './pdf-request.ts';

// The library asks Node's Buffer whether a picture is one. Here none is.
Object.assign(globalThis, { Buffer: { isBuffer: () => false } });

const answer = (message: PdfAnswer): void => globalThis.postMessage(message);

globalThis.onmessage = async ({ data }: MessageEvent<PdfRequest>): Promise<void> => {
  try {
    const logo = data.logo && (await opaquePicture(data.logo));
    answer({ file: await drawQuotationPdf(data.document, logo, bundledFonts) });
  } catch (error) {
    answer({ reason: error instanceof Error ? error.message : String(error) });
  }
};
