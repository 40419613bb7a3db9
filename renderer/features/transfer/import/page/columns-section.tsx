import { NativeSelect, Text } from '@mantine/core';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactColumn } from '#shared/domain/import/contact-column.ts';
import { Section } from '../../section.tsx';
import type { TableFacts } from '../import-plan.ts';
import { type OpenFile, setColumn } from '../import-session.ts';
import { contactChoices, productChoices } from './column-choices.ts';
import classes from './columns-section.module.css';

const LEFT_OUT = ['other', 'ignore'];

type ColumnsSectionProps = Pick<
  OpenFile,
  'area' | 'contactColumns' | 'productColumns' | 'context' | 'settings'
> & {
  readonly table: TableFacts;
};

/** What each column of the table becomes. Large, so it is not drawn again while the file is being looked through. */
export const ColumnsSection = memo((props: ColumnsSectionProps) => {
  const { t } = useTranslation(['transfer', 'import']);
  const { area, contactColumns, productColumns, context, settings, table } = props;
  const { customFields, company } = context;
  const isContacts = area === 'contacts';
  const columns: readonly string[] = isContacts ? contactColumns : productColumns;
  const choices = useMemo(
    () =>
      isContacts ? contactChoices(customFields, t) : productChoices(productColumns, company.currency, t),
    [isContacts, customFields, productColumns, company.currency, t],
  );
  return (
    <Section title={t('columns.heading')} text={t(isContacts ? 'columns.text' : 'columns.textProducts')}>
      <div className={classes.table}>
        <div className={classes.head} aria-hidden>
          <span>{t('columns.inFile')}</span>
          <span>{t('columns.becomes')}</span>
        </div>
        {table.headers.map((header, at) => {
          const column = settings?.hasHeader ? header : t('columns.unnamed', { number: header });
          const value = columns[at] ?? 'ignore';
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns of a table are told apart by their place alone
            <div key={at} className={classes.row} data-left-out={LEFT_OUT.includes(value) || undefined}>
              <div className={classes.column}>
                <Text size="sm" fw={500} truncate title={column}>
                  {column}
                </Text>
                <Text size="xs" c="dimmed" truncate>
                  {table.samples[at]?.join(' · ') || t('columns.noSample')}
                </Text>
              </div>
              <NativeSelect
                aria-label={t('columns.becomesLabel', { column })}
                value={value}
                data={choices.map(({ group, items }) => ({ group, items: [...items] }))}
                onChange={({ currentTarget }) => setColumn(at, currentTarget.value as ContactColumn)}
              />
            </div>
          );
        })}
      </div>
    </Section>
  );
});
