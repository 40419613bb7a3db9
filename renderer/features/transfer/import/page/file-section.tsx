import { Checkbox, Group, NativeSelect, SegmentedControl, SimpleGrid, Text } from '@mantine/core';
import { IconAddressBook, IconTable } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CountrySelect } from '#renderer/ui/country-select.tsx';
import { formatBytes } from '#renderer/ui/format-bytes.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import { DELIMITERS, type Delimiter } from '#shared/domain/import/detect-delimiter.ts';
import { FILE_ENCODINGS, type FileEncoding } from '#shared/domain/import/detect-encoding.ts';
import type { DayOrder } from '#shared/domain/import/parse-day.ts';
import { Section } from '../../section.tsx';
import type { ImportArea, TableSettings } from '../import-plan.ts';
import { type OpenFile, setReading, setTableSettings } from '../import-session.ts';

const DELIMITER_NAMES: Readonly<Record<Delimiter, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

const TableFields = ({ settings }: { readonly settings: TableSettings }) => {
  const { t } = useTranslation('transfer');
  return (
    <>
      <NativeSelect
        label={t('file.delimiter')}
        value={settings.delimiter}
        data={DELIMITERS.map((value) => ({ value, label: t(`file.delimiters.${DELIMITER_NAMES[value]}`) }))}
        onChange={({ currentTarget }) =>
          void setTableSettings({ delimiter: currentTarget.value as Delimiter })
        }
      />
      <NativeSelect
        label={t('file.encoding')}
        value={settings.encoding}
        data={FILE_ENCODINGS.map((value) => ({ value, label: t(`file.encodings.${value}`) }))}
        onChange={({ currentTarget }) =>
          void setTableSettings({ encoding: currentTarget.value as FileEncoding })
        }
      />
    </>
  );
};

const DayOrderField = ({ dayOrder }: { readonly dayOrder: DayOrder }) => {
  const { t } = useTranslation('transfer');
  return (
    <NativeSelect
      label={t('file.dayOrder')}
      value={dayOrder}
      data={(['dmy', 'mdy'] as const).map((value) => ({ value, label: t(`file.dayOrders.${value}`) }))}
      onChange={({ currentTarget }) => setReading({ dayOrder: currentTarget.value as DayOrder })}
    />
  );
};

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
  const { name, size, facts, area, settings, check } = file;
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
      {settings && (
        <SegmentedControl
          aria-label={t('file.area')}
          w="fit-content"
          value={area}
          data={(['contacts', 'products'] as const).map((value) => ({ value, label: t(`file.${value}`) }))}
          onChange={(value) => setReading({ area: value as ImportArea })}
        />
      )}
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" maw={640}>
        {settings && <TableFields settings={settings} />}
        {area === 'contacts' && (
          <CountrySelect
            label={t('file.country')}
            value={file.country}
            onChange={(country) => setReading({ country })}
          />
        )}
        {settings && area === 'contacts' && hasDays(file) && <DayOrderField dayOrder={file.dayOrder} />}
      </SimpleGrid>
      {settings && (
        <Checkbox
          label={t('file.hasHeader')}
          checked={settings.hasHeader}
          onChange={({ currentTarget }) => void setTableSettings({ hasHeader: currentTarget.checked })}
        />
      )}
    </Section>
  );
};
