import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useContactIndexState } from '#renderer/data/contact-index/contact-index-client.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import { useContactListStore } from './list-store.ts';

type ListCountProps = { readonly total: number; readonly isLoading: boolean; readonly isPhone: boolean };

/** How many contacts the list shows; while they are being read and what is asked needs all of them, how far that is. */
export const ListCount = ({ total, isLoading, isPhone }: ListCountProps) => {
  const { t } = useTranslation('contacts');
  const { number } = useFormats();
  const status = useContactIndexState((state) => state.status);
  const loaded = useContactIndexState((state) => state.loaded);
  const isPlain = useContactListStore(
    ({ text, choice }) =>
      text === '' &&
      choice.filters.length === 0 &&
      !choice.archived &&
      choice.sortField === 'sortName' &&
      !choice.descending,
  );
  const isReading = (status === 'starting' || status === 'loading') && !isPlain;
  const words = isReading
    ? t('list.reading', { count: loaded, loaded: number(loaded) })
    : isLoading
      ? ''
      : isPhone
        ? number(total)
        : t('list.count', { count: total, total: number(total) });
  return (
    <Text c="dimmed" size="sm" className="tabular" role="status" data-testid="contact-count">
      {words}
    </Text>
  );
};
