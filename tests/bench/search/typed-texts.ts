import { contactNumber } from '#tests/support/records/many-contacts.ts';
import { recordsOf, type Sizes, spread } from '../storage/dataset.ts';

/** What someone types, and where the answer is to be found. */
export type TypedText = {
  readonly kind: 'name' | 'typing error' | 'phone' | 'word' | 'two words';
  readonly text: string;
};

const OF_EACH = 25;
const LONGEST = 16;

const words = (place: number, sizes: Sizes): string[] => {
  const [interaction] = recordsOf('interactions', place, place + 1, sizes);
  return interaction && 'body' in interaction ? interaction.body.split(' ') : [];
};

/** The last word of a name with two letters swapped. */
const withError = (name: string): string => {
  const word = name.split(' ').at(-1) ?? '';
  return `${word.slice(0, 2)}${word[3]}${word[2]}${word.slice(4)}`;
};

/** Texts of every kind, of records spread over all. */
export const typedTexts = (sizes: Sizes): readonly TypedText[] =>
  Array.from({ length: OF_EACH }, (_, round): TypedText[] => {
    const contact = contactNumber(spread(round, sizes.contacts));
    const said = words(spread(round, sizes.interactions), sizes);
    return [
      { kind: 'name', text: contact.name },
      { kind: 'typing error', text: withError(contact.organizationName) },
      { kind: 'phone', text: contact.phones[0]?.typed ?? '' },
      { kind: 'word', text: said[0] ?? '' },
      { kind: 'two words', text: `${said[1]} ${said[2]}` },
    ];
  }).flat();

/** What stands in the field after each key that `text` takes. */
export const keystrokes = (text: string): readonly string[] =>
  Array.from({ length: Math.min(text.length, LONGEST) }, (_, place) => text.slice(0, place + 1)).filter(
    (typed) => !typed.endsWith(' '),
  );
