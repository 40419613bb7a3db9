import { Checkbox, NativeSelect, SegmentedControl, SimpleGrid } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { CountrySelect } from '#renderer/ui/country-select.tsx';
import { DELIMITERS, type Delimiter } from '#shared/domain/import/detect-delimiter.ts';
import { FILE_ENCODINGS, type FileEncoding } from '#shared/domain/import/detect-encoding.ts';
import type { DayOrder } from '#shared/domain/import/parse-day.ts';
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

type ReadingFieldsProps = Pick<OpenFile, 'area' | 'settings' | 'country' | 'dayOrder'> & {
  /** Whether a column holds days. */
  readonly isDated: boolean;
};

/** The fields by which a file is read. Not drawn again while the file is being looked through. */
export const ReadingFields = memo((props: ReadingFieldsProps) => {
  const { t } = useTranslation('transfer');
  const { area, settings, country, dayOrder, isDated } = props;
  return (
    <>
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
            description={t('file.countryText')}
            inputWrapperOrder={['label', 'input', 'description']}
            value={country}
            onChange={(code) => setReading({ country: code })}
          />
        )}
        {settings && area === 'contacts' && isDated && <DayOrderField dayOrder={dayOrder} />}
      </SimpleGrid>
      {settings && (
        <Checkbox
          label={t('file.hasHeader')}
          checked={settings.hasHeader}
          onChange={({ currentTarget }) => void setTableSettings({ hasHeader: currentTarget.checked })}
        />
      )}
    </>
  );
});
