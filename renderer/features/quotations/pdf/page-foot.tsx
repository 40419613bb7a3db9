import { Text, View } from '@react-pdf/renderer';
import type { QuotationDocument } from '#shared/documents/quotation-document.ts';
import { formatQuantity, ONE_UNIT_MILLI } from '#shared/kernel/quantity.ts';
import { CONTENT_WIDTH, flow, HAIRLINE, MARGIN, MUTED, SMALL } from './page-layout.ts';
import { useTextFonts } from './text-fonts.ts';

const PAGE_WIDTH = 120;
const BOTTOM = 28;

/** Who offers what, and the page's number, at the foot of every page. */
export const PageFoot = ({ document }: { readonly document: QuotationDocument }) => {
  const { families } = useTextFonts();
  const { direction, locale, title, seller, pageLabel } = document;
  const count = (pages: number): string => formatQuantity(pages * ONE_UNIT_MILLI, locale);
  const { row, start, end } = flow(direction);
  const style = { direction, fontFamily: [...families[direction]], fontSize: SMALL, color: MUTED };
  return (
    <View
      fixed
      style={{
        position: 'absolute',
        left: MARGIN,
        bottom: BOTTOM,
        width: CONTENT_WIDTH,
        flexDirection: row,
        borderTopWidth: 0.5,
        borderTopColor: HAIRLINE,
        paddingTop: 6,
      }}
    >
      <Text
        style={{
          ...style,
          width: CONTENT_WIDTH - PAGE_WIDTH,
          textAlign: start,
          maxLines: 1,
          textOverflow: 'ellipsis',
        }}
      >
        {[seller.name, title].filter((part) => part !== '').join('  ·  ')}
      </Text>
      <Text
        style={{ ...style, width: PAGE_WIDTH, textAlign: end }}
        render={({ pageNumber, totalPages = pageNumber }) =>
          pageLabel.replace('{page}', count(pageNumber)).replace('{pages}', count(totalPages))
        }
      />
    </View>
  );
};
