import { Button, Group } from '@mantine/core';
import { IconPackage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { openPanel } from '#renderer/stores/panel-store.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';

type NoProductsProps = {
  /** There are none at all, rather than none that match. */
  readonly isCatalogueEmpty: boolean;
  readonly onShowAll: () => void;
};

/** What the page shows when no product is listed, and what to do about it. */
export const NoProducts = ({ isCatalogueEmpty, onShowAll }: NoProductsProps) => {
  const { t } = useTranslation('products');
  if (!isCatalogueEmpty)
    return (
      <EmptyState
        title={t('noMatch.title')}
        text={t('noMatch.text')}
        action={
          <Button variant="default" onClick={onShowAll}>
            {t('noMatch.action')}
          </Button>
        }
      />
    );
  return (
    <EmptyState
      icon={<IconPackage size={24} stroke={1.6} />}
      title={t('empty.title')}
      text={t('empty.text')}
      action={
        <Group gap="xs" mt="xs" justify="center">
          <Button onClick={() => openPanel({ kind: 'product-form' })}>{t('new')}</Button>
          <Button component={Link} href="/import" variant="default">
            {t('empty.import')}
          </Button>
        </Group>
      }
    />
  );
};
