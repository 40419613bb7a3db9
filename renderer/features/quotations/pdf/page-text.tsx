import { type Styles, Text } from '@react-pdf/renderer';
import { type TextDirection, textDirection } from '#shared/kernel/text-direction.ts';
import { breakLines } from './break-lines.ts';
import { BODY, flow } from './page-layout.ts';
import { useTextFonts } from './text-fonts.ts';

/** Where text stands: at the side its own script starts at, or at the page's start or end whatever its script. */
type Side = 'script' | 'start' | 'end';

/** Paragraphs that each run the way of their own script; a number alone runs left to right everywhere. */
export const Paragraphs = ({
  text,
  direction,
  width,
  size = BODY,
  isBold = false,
  side = 'script',
  style,
}: {
  readonly text: string;
  /** Direction of the page. */
  readonly direction: TextDirection;
  /** Width there is, in points. */
  readonly width: number;
  readonly size?: number;
  readonly isBold?: boolean;
  readonly side?: Side;
  readonly style?: Styles[string];
}) => {
  const { families, widthOf } = useTextFonts();
  const measure = (part: string): number => widthOf(part, size);
  return text.split('\n').flatMap((paragraph, index) => {
    const own = textDirection(paragraph);
    return breakLines(paragraph, width, measure).map((line, part) => (
      <Text
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
        key={`${index}.${part}`}
        style={{
          ...style,
          fontFamily: [...families[own]],
          fontSize: size,
          fontWeight: isBold ? 700 : 400,
          direction: own,
          textAlign: side === 'script' ? flow(own).start : flow(direction)[side],
        }}
      >
        {line === '' ? ' ' : line}
      </Text>
    ));
  });
};
