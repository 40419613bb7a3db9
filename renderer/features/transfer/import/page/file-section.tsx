import { Group, Text } from '@mantine/core';
import { IconAddressBook, IconTable } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatBytes } from '#renderer/ui/format-bytes.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import { Section } from '../../section.tsx';
import type { OpenFile } from '../import-session.ts';
import { ReadingFields } from './reading-fields.tsx';

const hasDays = ({ contactColumns, context }: OpenFile): boolean =>
  contactColumns.some(
    (column) =>
      column === 'birthOn' ||
      context.customFields.some(({ field }) => field.type === 'date' && column === `custom.${field.key}`),
  );

/** What kind of file it is, and how it is read: guessed, and corrected by hand. */
export const FileSection = ({ file }: { readonly file: OpenFile }) => {
  const { t } = useTranslation('transfer');
  const { number, settings: formats } = useFormats();
  const { name, size, facts, area, settings, check, country, dayOrder } = file;
  const Icon = settings ? IconTable : IconAddressBook;
  const rows = check.status === 'done' ? check.result.ready + check.result.refused : 0;
  const count = facts.format === 'vcard' ? facts.cards : rows;
  const kind = facts.format === 'vcard' ? 'card' : 'row';
  const details = [
    t(settings ? 'file.table' : 'file.cards'),
    formatBytes(size, formats.locale),
    ...(count > 0 ? [t(`file.${kind}Count`, { count, number: number(count) })] : []),
  ];
  return (
    <Section title={t('file.heading')}>
      <Group gap="sm" wrap="nowrap">
        <Icon size={28} stroke={1.4} aria-hidden style={{ flex: 'none' }} />
        <div style={{ minWidth: 0 }}>
          <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Text>
          <Text size="sm" c="dimmed" className="tabular">
            {details.join(' · ')}
          </Text>
        </div>
      </Group>
      <ReadingFields {...{ area, settings, country, dayOrder }} isDated={hasDays(file)} />
    </Section>
  );
};
