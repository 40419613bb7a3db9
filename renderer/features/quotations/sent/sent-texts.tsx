import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';

/** Notes and terms as they were sent. */
export const SentTexts = ({ quotation }: { readonly quotation: Quotation }) => {
  const { t } = useTranslation('quotations');
  const texts = [
    { heading: t('details.notes'), text: quotation.notes },
    { heading: t('details.terms'), text: quotation.terms },
  ].filter(({ text }) => text !== '');
  return (
    <Stack gap="sm">
      {texts.map(({ heading, text }) => (
        <div key={heading}>
          <Title order={2} size="sm" c="dimmed" fw={500}>
            {heading}
          </Title>
          <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {text}
          </Text>
        </div>
      ))}
    </Stack>
  );
};
