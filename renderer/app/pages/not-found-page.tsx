import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Page } from '#renderer/ui/page.tsx';

/** An address that leads nowhere. */
export const NotFoundPage = () => {
  const { t } = useTranslation();
  return (
    <Page title={t('notFound.title')}>
      <EmptyState
        title={t('notFound.heading')}
        text={t('notFound.text')}
        action={
          <Button component={Link} href="/contacts">
            {t('notFound.action')}
          </Button>
        }
      />
    </Page>
  );
};
