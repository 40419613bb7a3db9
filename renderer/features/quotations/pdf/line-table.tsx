import { View } from '@react-pdf/renderer';
import type { DocumentColumns, QuotationDocument } from '#shared/documents/quotation-document.ts';
import type { DocumentLine } from '#shared/documents/quotation-figures.ts';
import type { TextDirection } from '#shared/kernel/text-direction.ts';
import { flow, HAIRLINE, INK, MUTED, SMALL } from './page-layout.ts';
import { Paragraphs } from './page-text.tsx';
import { COLUMN_GAP, type TableColumn, tableColumns } from './table-columns.ts';
import { useTextFonts } from './text-fonts.ts';

/** Rows with more text than this may run over to the next page; shorter ones stay whole. */
const LONG_TEXT = 1200;
const MANY_PARAGRAPHS = 15;

type RowProps = { readonly columns: readonly TableColumn[]; readonly direction: TextDirection };

const sideOf = (name: keyof DocumentColumns) =>
  name === 'position' || name === 'description' ? 'start' : 'end';

const HeadRow = ({ columns, heads, direction }: RowProps & { readonly heads: DocumentColumns }) => (
  <View
    fixed
    style={{
      flexDirection: flow(direction).row,
      gap: COLUMN_GAP,
      alignItems: 'flex-end',
      borderBottomWidth: 1,
      borderBottomColor: INK,
      paddingBottom: 4,
    }}
  >
    {columns.map(({ name, width }) => (
      <View key={name} style={{ width }}>
        <Paragraphs
          text={heads[name]}
          direction={direction}
          width={width}
          size={SMALL}
          isBold
          side={sideOf(name)}
        />
      </View>
    ))}
  </View>
);

const isLong = ({ details }: DocumentLine): boolean =>
  details.length > LONG_TEXT || details.split('\n').length > MANY_PARAGRAPHS;

const Description = ({
  line,
  width,
  direction,
}: {
  readonly line: DocumentLine;
  readonly width: number;
  readonly direction: TextDirection;
}) => (
  <View style={{ width }}>
    <Paragraphs text={line.description} direction={direction} width={width} />
    {line.details === '' ? null : (
      <Paragraphs
        text={line.details}
        direction={direction}
        width={width}
        size={SMALL}
        style={{ color: MUTED }}
      />
    )}
  </View>
);

const LineRow = ({ columns, line, direction }: RowProps & { readonly line: DocumentLine }) => (
  <View
    wrap={isLong(line)}
    style={{
      flexDirection: flow(direction).row,
      gap: COLUMN_GAP,
      borderBottomWidth: 0.5,
      borderBottomColor: HAIRLINE,
      paddingVertical: 5,
    }}
  >
    {columns.map(({ name, width }) =>
      name === 'description' ? (
        <Description key={name} line={line} width={width} direction={direction} />
      ) : (
        <View key={name} style={{ width }}>
          <Paragraphs text={line[name]} direction={direction} width={width} side={sideOf(name)} />
        </View>
      ),
    )}
  </View>
);

/** The lines, their heads repeated on every page they run over. */
export const LineTable = ({ document }: { readonly document: QuotationDocument }) => {
  const columns = tableColumns(document, useTextFonts());
  const { direction } = document;
  return (
    <View style={{ marginTop: 20 }}>
      <HeadRow columns={columns} heads={document.columns} direction={direction} />
      {document.lines.map((line) => (
        <LineRow key={line.position} columns={columns} line={line} direction={direction} />
      ))}
    </View>
  );
};
