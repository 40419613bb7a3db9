import { Container, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Shown while the data of an earlier version is moved: how far it is, and that it may be interrupted. */
export const MovingPage = ({ moved, total }: { readonly moved: number; readonly total: number }) => {
  const { t } = useTranslation();
  return (
    <Container size={520} py={80}>
      <Stack>
        <Title order={1}>{t('moving.title')}</Title>
        <Text className="tabular">{t('moving.progress', { moved, total })}</Text>
        <progress aria-label={t('moving.title')} max={total} value={moved} style={{ width: '100%' }} />
        <Text c="dimmed">{t('moving.safe')}</Text>
      </Stack>
    </Container>
  );
};
