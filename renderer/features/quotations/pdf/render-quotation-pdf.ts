import type { QuotationDocument } from '#shared/documents/quotation-document.ts';
import type { PdfAnswer, PdfRequest } from './pdf-request.ts';

/**
 * The PDF of a quotation, drawn on this device in a worker of its own: the screen stays usable, and what the drawing
 * needs is loaded only now and let go of afterwards. No network is used. `logo` is a picture in any format the
 * browser shows; what is none is left out. Rejects with the reason when it can't be drawn, or when `signal` is aborted.
 */
export const renderQuotationPdf = (
  document: QuotationDocument,
  logo?: Blob | Uint8Array<ArrayBuffer>,
  signal?: AbortSignal,
): Promise<Blob> => {
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module', name: 'pdf' });
  const drawing = new Promise<Blob>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<PdfAnswer>) =>
      'file' in data ? resolve(data.file) : reject(new Error(data.reason));
    worker.onerror = ({ message }) => reject(new Error(message || 'The drawing could not be started'));
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  const picture = logo instanceof Uint8Array ? new Blob([logo]) : logo;
  worker.postMessage({ document, logo: picture } satisfies PdfRequest);
  return drawing.finally(() => worker.terminate());
};
