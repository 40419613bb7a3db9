import { Document, Page, View } from '@react-pdf/renderer';
import type { QuotationDocument } from '#shared/documents/quotation-document.ts';
import { LineTable } from './line-table.tsx';
import { PageFoot } from './page-foot.tsx';
import { PageHead } from './page-head.tsx';
import { BODY, CONTENT_WIDTH, INK, MARGIN } from './page-layout.ts';
import { Paragraphs } from './page-text.tsx';
import { type TextFonts, TextFontsContext } from './text-fonts.ts';
import { Totals } from './totals.tsx';

// Headings and paragraphs stay side by side in the page, not in boxes of their own: the library only keeps a heading
// with what follows when something stands before it in the same box.
const Passages = ({ document: { passages, direction } }: { readonly document: QuotationDocument }) =>
  passages.flatMap(({ heading, text }) => [
    <View key={heading} minPresenceAhead={36} style={{ marginTop: 20, marginBottom: 2 }}>
      <Paragraphs text={heading} direction={direction} width={CONTENT_WIDTH} isBold side="start" />
    </View>,
    <Paragraphs key={`${heading} text`} text={text} direction={direction} width={CONTENT_WIDTH} />,
  ]);

/** The quotation on A4 pages. The older pagination takes 40 seconds for 1,000 lines, the newer one 5. */
export const QuotationPdf = ({
  document,
  fonts,
  logo,
}: {
  readonly document: QuotationDocument;
  readonly fonts: TextFonts;
  readonly logo: Blob | undefined;
}) => (
  <Document
    title={document.title}
    author={document.seller.name}
    subject={document.subject}
    language={document.locale}
    creator="Kith"
    producer="Kith"
  >
    <Page
      size="A4"
      experimentalPagination
      style={{
        paddingTop: 44,
        paddingHorizontal: MARGIN,
        paddingBottom: 64,
        fontFamily: [...fonts.families.ltr],
        fontSize: BODY,
        color: INK,
      }}
    >
      <TextFontsContext.Provider value={fonts}>
        {/* First: what is fixed is repeated from the page it stands on. */}
        <PageFoot document={document} />
        <PageHead document={document} logo={logo} />
        <LineTable document={document} />
        <Totals document={document} />
        <Passages document={document} />
      </TextFontsContext.Provider>
    </Page>
  </Document>
);
