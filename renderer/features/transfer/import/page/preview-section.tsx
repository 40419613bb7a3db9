import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#renderer/ui/formats.tsx';
import { Section } from '../../section.tsx';
import type { PreviewRow } from '../import-plan.ts';
import classes from './rows.module.css';

const Row = ({ name, details, prices = [], kept }: PreviewRow) => {
  const { t } = useTranslation('transfer');
  const { money } = useFormats();
  const facts = [...details, ...prices.map(({ amountMinor, currency }) => money(amountMinor, currency))];
  return (
    <li className={classes.row}>
      <Text size="sm" fw={600}>
        {name}
      </Text>
      {facts.length > 0 && <Text size="sm">{facts.join(' · ')}</Text>}
      {kept.length > 0 && (
        <Text size="xs" c="dimmed" lineClamp={3}>
          {t('preview.notes', { text: kept.join(' · ') })}
        </Text>
      )}
    </li>
  );
};

/** The first rows or cards as the records they will be. */
export const PreviewSection = ({ rows }: { readonly rows: readonly PreviewRow[] }) => {
  const { t } = useTranslation('transfer');
  if (rows.length === 0) return null;
  return (
    <Section title={t('preview.heading')}>
      <ul className={classes.rows}>
        {rows.map((row) => (
          <Row key={row.line} {...row} />
        ))}
      </ul>
    </Section>
  );
};
