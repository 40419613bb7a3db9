import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMembers } from '#renderer/data/use-members.ts';
import { useFormats } from '#renderer/ui/formats.tsx';

/** How the values of a row are written, made once for all rows. */
export type RowTexts = {
  readonly owner: (memberId: string) => string;
  readonly lifecycle: (stage: string) => string;
  readonly relationship: (stage: string) => string;
  readonly kind: (kind: string) => string;
  readonly country: (code: string) => string;
  readonly ago: (instant: string) => string;
  readonly exact: (instant: string) => string;
  readonly vip: (tier: string) => string;
  readonly allergy: string;
  readonly select: (name: string) => string;
};

const regionNames = (locale: string): ((code: string) => string) => {
  const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' });
  return (code) => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code);
};

const GAP = '\u0000';

/** A sentence with one gap, looked up once: hundreds of rows ask for it while scrolling. */
const sentence = (withGap: string): ((filling: string) => string) => {
  const [before = '', after = ''] = withGap.split(GAP);
  return (filling) => `${before}${filling}${after}`;
};

/** Remembers what `write` answered for each word. */
const remembered = (write: (word: string) => string): ((word: string) => string) => {
  const known = new Map<string, string>();
  return (word) => {
    const written = known.get(word) ?? write(word);
    known.set(word, written);
    return written;
  };
};

/** Words for rows, columns and filters in the person's language and the company's formats. */
export const useRowTexts = (): RowTexts => {
  const { t, i18n } = useTranslation('contacts');
  const { relative, instant } = useFormats();
  const { members, nameOf } = useMembers();
  // Until the members are read, a name is missing rather than former.
  const unknown = members.length === 0 ? '' : t('owner.unknown');
  return useMemo(
    () => ({
      owner: (id) => (id === '' ? '' : nameOf(id) || unknown),
      lifecycle: remembered((stage) => t(`lifecycle.${stage}`)),
      relationship: remembered((stage) => t(`relationship.${stage}`)),
      kind: remembered((kind) => t(`kind.${kind}`)),
      country: remembered(regionNames(i18n.language)),
      ago: (at) => (at === '' ? '' : relative(at)),
      exact: (at) => (at === '' ? '' : instant(at)),
      vip: sentence(t('vip.tier', { tier: GAP })),
      allergy: t('allergy.mark'),
      select: sentence(t('list.select', { name: GAP })),
    }),
    [t, i18n.language, relative, instant, nameOf, unknown],
  );
};
