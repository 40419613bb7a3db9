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
      lifecycle: (stage) => t(`lifecycle.${stage}`),
      relationship: (stage) => t(`relationship.${stage}`),
      kind: (kind) => t(`kind.${kind}`),
      country: regionNames(i18n.language),
      ago: (at) => (at === '' ? '' : relative(at)),
      exact: (at) => (at === '' ? '' : instant(at)),
      vip: (tier) => t('vip.tier', { tier }),
      allergy: t('allergy.mark'),
      select: (name) => t('list.select', { name }),
    }),
    [t, i18n.language, relative, instant, nameOf, unknown],
  );
};
