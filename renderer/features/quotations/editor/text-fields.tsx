import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { changeDetails } from '../commands/edit-draft.ts';
import { TypedTextarea } from '../fields/typed-textarea.tsx';

/** Notes and terms of a draft, printed below the totals. */
export const TextFields = ({ quotation }: { readonly quotation: Quotation }) => {
  const { t } = useTranslation('quotations');
  const { id, notes, terms } = quotation;
  return (
    <Stack gap="sm">
      <TypedTextarea
        label={t('details.notes')}
        placeholder={t('details.notesPlaceholder')}
        value={notes}
        save={(changed) => changeDetails(id, { notes: changed })}
      />
      <TypedTextarea
        label={t('details.terms')}
        placeholder={t('details.termsPlaceholder')}
        value={terms}
        save={(changed) => changeDetails(id, { terms: changed })}
      />
    </Stack>
  );
};
