import { Image, View } from '@react-pdf/renderer';
import type { DocumentFact, QuotationDocument } from '#shared/documents/quotation-document.ts';
import type { TextDirection } from '#shared/kernel/text-direction.ts';
import { CONTENT_WIDTH, flow, LEAD, MUTED, SMALL, TITLE } from './page-layout.ts';
import { Paragraphs } from './page-text.tsx';

const SIDE_WIDTH = 190;
const MAIN_WIDTH = CONTENT_WIDTH - SIDE_WIDTH - 40;
const FACT_LABEL_WIDTH = 76;

type WithDocument = { readonly document: QuotationDocument };

const Sign = ({ document, logo }: WithDocument & { readonly logo: Blob | undefined }) => {
  const { direction, seller } = document;
  return (
    <View style={{ width: MAIN_WIDTH }}>
      {logo ? (
        <Image
          src={logo}
          style={{
            width: MAIN_WIDTH,
            height: 54,
            objectFit: 'contain',
            objectPosition: `${flow(direction).start} top`,
          }}
        />
      ) : (
        <Paragraphs
          text={seller.name}
          direction={direction}
          width={MAIN_WIDTH}
          size={15}
          isBold
          side="start"
        />
      )}
    </View>
  );
};

const Seller = ({ document, withName }: WithDocument & { readonly withName: boolean }) => {
  const { direction, seller } = document;
  const shared = { direction, width: SIDE_WIDTH, size: SMALL, side: 'start' } as const;
  return (
    <View style={{ width: SIDE_WIDTH, color: MUTED }}>
      {withName ? <Paragraphs text={seller.name} isBold {...shared} /> : null}
      <Paragraphs text={seller.lines.join('\n')} {...shared} />
    </View>
  );
};

const Buyer = ({ document }: WithDocument) => {
  const { buyer, buyerLabel, direction } = document;
  const shared = { direction, width: MAIN_WIDTH, side: 'start' } as const;
  return (
    <View style={{ width: MAIN_WIDTH }}>
      <Paragraphs text={buyerLabel} size={SMALL} style={{ color: MUTED, marginBottom: 2 }} {...shared} />
      <Paragraphs text={buyer.name} size={LEAD} isBold {...shared} />
      <Paragraphs text={buyer.lines.join('\n')} {...shared} />
    </View>
  );
};

const Fact = ({ fact, direction }: { readonly fact: DocumentFact; readonly direction: TextDirection }) => (
  <View style={{ flexDirection: flow(direction).row, paddingBottom: 3 }}>
    <View style={{ width: FACT_LABEL_WIDTH, color: MUTED }}>
      <Paragraphs text={fact.label} direction={direction} width={FACT_LABEL_WIDTH} side="start" />
    </View>
    <View style={{ width: SIDE_WIDTH - FACT_LABEL_WIDTH }}>
      <Paragraphs
        text={fact.value}
        direction={direction}
        width={SIDE_WIDTH - FACT_LABEL_WIDTH}
        side="start"
      />
    </View>
  </View>
);

const Title = ({ document }: WithDocument) => {
  const { direction, title, draftMark, subject } = document;
  const shared = { direction, width: CONTENT_WIDTH, side: 'start' } as const;
  return (
    <View style={{ marginTop: 36 }}>
      <View style={{ flexDirection: flow(direction).row, alignItems: 'flex-end', gap: 10 }}>
        <Paragraphs text={title} size={TITLE} isBold {...shared} />
        {draftMark === '' ? null : (
          <Paragraphs text={draftMark} size={LEAD} style={{ color: MUTED, paddingBottom: 3 }} {...shared} />
        )}
      </View>
      {subject === '' ? null : <Paragraphs text={subject} size={LEAD} style={{ marginTop: 3 }} {...shared} />}
    </View>
  );
};

/** Logo or name, seller, buyer, number and dates, and the title: the head of the first page. */
export const PageHead = ({ document, logo }: WithDocument & { readonly logo: Blob | undefined }) => {
  const { row } = flow(document.direction);
  return (
    <View>
      <View style={{ flexDirection: row, justifyContent: 'space-between', minHeight: 80 }}>
        <Sign document={document} logo={logo} />
        <Seller document={document} withName={logo !== undefined} />
      </View>
      <View style={{ flexDirection: row, justifyContent: 'space-between', marginTop: 30 }}>
        <Buyer document={document} />
        <View style={{ width: SIDE_WIDTH, paddingTop: 14 }}>
          {document.facts.map((fact) => (
            <Fact key={fact.label} fact={fact} direction={document.direction} />
          ))}
        </View>
      </View>
      <Title document={document} />
    </View>
  );
};
