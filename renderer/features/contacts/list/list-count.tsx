import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useContactIndexState } from '#renderer/data/contact-index/contact-index-client.ts';
import { useFormats } from '#renderer/ui/formats.tsx';

type ListCountProps = { readonly total: number; readonly isLoading: boolean; readonly isPhone: boolean };

/** How many contacts the list shows; while some are still being taken up, how many those are. */
export const ListCount = ({ total, isLoading, isPhone }: ListCountProps) => {
  const { t } = useTranslation('contacts');
  const { number } = useFormats();
  const status = useContactIndexState((state) => state.status);
  const waiting = useContactIndexState((state) => state.waiting);
  const words =
    status === 'loading'
      ? t('list.reading', { count: waiting, waiting: number(waiting) })
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
