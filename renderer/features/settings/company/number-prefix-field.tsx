import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRecord } from '#renderer/data/use-live-query.ts';
import { useFieldDraft } from '#renderer/ui/use-field-draft.ts';
import { NUMBERING_ID } from '#shared/domain/definitions/definition.ts';
import { DEFAULT_NUMBER_PREFIX, drawNumber } from '#shared/domain/definitions/numbering.ts';
import { cleanLine } from '#shared/kernel/clean-text.ts';
import { ok } from '#shared/kernel/result.ts';
import { saveNumberPrefix } from '../commands/save-number-prefix.ts';

/** What stands before the number of a quotation, with the number the next one gets. */
export const NumberPrefixField = () => {
  const { t } = useTranslation('settings');
  const { record } = useRecord('definitions', NUMBERING_ID);
  const year = new Date().getFullYear();
  const numbering = record?.numbering ?? { prefix: DEFAULT_NUMBER_PREFIX, year, next: 1 };
  const { prefix } = numbering;
  const label = t('quotations.prefix');
  const draft = useFieldDraft({
    value: prefix,
    format: (text) => text,
    parse: (text) => ok(cleanLine(text)),
    save: (text) => saveNumberPrefix(text, prefix, t('undo.changed', { field: label })),
  });
  return (
    <TextInput
      {...draft}
      label={label}
      description={t('quotations.nextNumber', { number: drawNumber(numbering, year).number })}
    />
  );
};
