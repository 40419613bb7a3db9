import { View } from '@react-pdf/renderer';
import type { QuotationDocument } from '#shared/documents/quotation-document.ts';
import type { DocumentTotal } from '#shared/documents/quotation-figures.ts';
import type { TextDirection } from '#shared/kernel/text-direction.ts';
import { BODY, CONTENT_WIDTH, flow, HAIRLINE, INK, MUTED, SMALL } from './page-layout.ts';
import { Paragraphs } from './page-text.tsx';

const WIDTH = CONTENT_WIDTH / 2 - 16;
const VALUE_WIDTH = 104;
const TAX_WIDTH = 76;
/** Beyond this many taxes the block may run over to the next page. */
const MANY_TAXES = 25;

type Directed = { readonly direction: TextDirection };

const Total = ({ total, direction }: Directed & { readonly total: DocumentTotal }) => {
  const { label, value, isFinal } = total;
  const valueWidth = isFinal ? WIDTH * 0.55 : VALUE_WIDTH;
  const shared = { direction, size: isFinal ? 12 : BODY, isBold: isFinal };
  return (
    <View
      style={{
        flexDirection: flow(direction).row,
        justifyContent: 'space-between',
        paddingVertical: isFinal ? 5 : 1.5,
        ...(isFinal ? { marginTop: 4, borderTopWidth: 1, borderTopColor: INK } : {}),
      }}
    >
      <View style={{ width: WIDTH - valueWidth }}>
        <Paragraphs text={label} width={WIDTH - valueWidth} side="start" {...shared} />
      </View>
      <View style={{ width: valueWidth }}>
        <Paragraphs text={value} width={valueWidth} side="end" {...shared} />
      </View>
    </View>
  );
};

const TaxRow = ({
  cells: [name, base, tax],
  direction,
}: Directed & { readonly cells: readonly [string, string, string] }) => {
  const shared = { direction, size: SMALL, style: { color: MUTED } };
  const nameWidth = WIDTH - 2 * TAX_WIDTH;
  return (
    <View style={{ flexDirection: flow(direction).row, paddingVertical: 2 }}>
      <View style={{ width: nameWidth }}>
        <Paragraphs text={name} width={nameWidth} side="start" {...shared} />
      </View>
      <View style={{ width: TAX_WIDTH }}>
        <Paragraphs text={base} width={TAX_WIDTH} side="end" {...shared} />
      </View>
      <View style={{ width: TAX_WIDTH }}>
        <Paragraphs text={tax} width={TAX_WIDTH} side="end" {...shared} />
      </View>
    </View>
  );
};

const TaxTable = ({ document }: { readonly document: QuotationDocument }) => {
  const { taxes, direction } = document;
  if (taxes.rows.length === 0) return <View style={{ width: WIDTH }} />;
  return (
    <View style={{ width: WIDTH }}>
      <View style={{ borderBottomWidth: 0.5, borderBottomColor: HAIRLINE }}>
        <TaxRow cells={[taxes.heading, taxes.baseLabel, taxes.taxLabel]} direction={direction} />
      </View>
      {taxes.rows.map(({ name, base, tax }) => (
        <TaxRow key={name} cells={[name, base, tax]} direction={direction} />
      ))}
    </View>
  );
};

/** The taxes by rate and the way to the total, side by side and kept on one page. */
export const Totals = ({ document }: { readonly document: QuotationDocument }) => (
  <View
    wrap={document.taxes.rows.length > MANY_TAXES}
    style={{
      flexDirection: flow(document.direction).row,
      justifyContent: 'space-between',
      marginTop: 12,
    }}
  >
    <TaxTable document={document} />
    <View style={{ width: WIDTH }}>
      {document.totals.map((total, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
        <Total key={index} total={total} direction={document.direction} />
      ))}
    </View>
  </View>
);
