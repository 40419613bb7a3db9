import type { QuotationDocument } from '#shared/documents/quotation-document.ts';

/** What the drawing worker is asked for. */
export type PdfRequest = { readonly document: QuotationDocument; readonly logo: Blob | undefined };

/** What it answers: the file, or why there is none. */
export type PdfAnswer = { readonly file: Blob } | { readonly reason: string };
