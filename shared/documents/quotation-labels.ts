/** The words of the document, keys of `document.*` in the quotations' texts. */
export const QUOTATION_LABEL_KEYS = [
  'quotation',
  'draft',
  'for',
  'attention',
  'number',
  'revision',
  'date',
  'validUntil',
  'taxNumber',
  'position',
  'description',
  'quantity',
  'unitPrice',
  'discount',
  'tax',
  'amount',
  'subtotal',
  'net',
  'total',
  'taxSummary',
  'taxBase',
  'taxAmount',
  'notes',
  'terms',
  'page',
] as const;

/** Translated words of the document; `page` holds `{page}` and `{pages}`. */
export type QuotationLabels = Readonly<Record<(typeof QUOTATION_LABEL_KEYS)[number], string>>;

/** The labels in one language: `translate` is i18next's `t` of the quotations' texts, fixed to that language. */
export const quotationLabels = (translate: (key: string) => string): QuotationLabels =>
  Object.fromEntries(
    QUOTATION_LABEL_KEYS.map((key) => [key, translate(`document.${key}`)]),
  ) as QuotationLabels;
