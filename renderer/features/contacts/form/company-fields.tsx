import { Autocomplete, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { OPTIONS } from '../options.ts';
import { useIndexAnswer } from '../use-index-answer.ts';
import { changeDraft, useContactDraft } from './draft-store.ts';
import type { FaultAt } from './use-form-faults.ts';

const SUGGESTED = 6;
const FEWEST_LETTERS = 2;

/** Companies known already whose name has what was typed. */
const useKnownCompanies = (typed: string): string[] => {
  const [text] = useDebouncedValue(typed.trim(), 120);
  const ask = text.length < FEWEST_LETTERS ? null : { text, limit: SUGGESTED * 4 };
  const rows = useIndexAnswer('search', ask)?.hits ?? [];
  const names = rows.map((row) => (row.kind === 'organization' ? row.name : row.organizationName));
  const wanted = text.toLowerCase();
  const fitting = names.filter((name) => name.toLowerCase().includes(wanted));
  return [...new Set(fitting)].slice(0, SUGGESTED);
};

/** Where a person works and as what. */
export const CompanyFields = ({ faultAt }: { readonly faultAt: FaultAt }) => {
  const { t } = useTranslation('contacts');
  const { kind, organizationName, jobTitle } = useContactDraft();
  const companies = useKnownCompanies(organizationName);
  if (kind === 'organization') return null;
  return (
    <>
      <Autocomplete
        {...OPTIONS}
        label={t('fields.organizationName')}
        autoComplete="off"
        data={companies}
        filter={({ options }) => options}
        value={organizationName}
        error={faultAt('organizationName')}
        onChange={(value) => changeDraft({ organizationName: value })}
      />
      <TextInput
        label={t('fields.jobTitle')}
        autoComplete="off"
        value={jobTitle}
        error={faultAt('jobTitle')}
        onChange={(event) => changeDraft({ jobTitle: event.currentTarget.value })}
      />
    </>
  );
};
