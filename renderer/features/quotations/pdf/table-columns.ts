import type { DocumentColumns, QuotationDocument } from '#shared/documents/quotation-document.ts';
import { BODY, CONTENT_WIDTH, SMALL } from './page-layout.ts';
import type { TextFonts } from './text-fonts.ts';

/** A column of the table of lines and its width in points. */
export type TableColumn = { readonly name: keyof DocumentColumns; readonly width: number };

/** Blank between two columns, in points. */
export const COLUMN_GAP = 10;

const NAMES = ['position', 'description', 'quantity', 'unitPrice', 'discount', 'tax', 'amount'] as const;
const MAX_WIDTH: Readonly<Record<(typeof NAMES)[number], number>> = {
  position: 30,
  description: 0,
  quantity: 76,
  unitPrice: 96,
  discount: 44,
  tax: 40,
  amount: 96,
};

/** The columns a document needs, each as wide as its widest figure; the description takes the rest. */
export const tableColumns = (
  { columns, lines }: QuotationDocument,
  { widthOf }: TextFonts,
): readonly TableColumn[] => {
  const figures = NAMES.filter((name) => name === 'position' || columns[name] !== '').map((name) => {
    if (name === 'description') return { name, width: 0 };
    const head = widthOf(columns[name], SMALL);
    const widest = lines.reduce((width, line) => Math.max(width, widthOf(line[name], BODY)), 0);
    return { name, width: Math.ceil(Math.max(head, Math.min(widest, MAX_WIDTH[name]))) + 1 };
  });
  const taken = figures.reduce((sum, { width }) => sum + width + COLUMN_GAP, -COLUMN_GAP);
  return figures.map(({ name, width }) =>
    name === 'description' ? { name, width: CONTENT_WIDTH - taken } : { name, width },
  );
};
