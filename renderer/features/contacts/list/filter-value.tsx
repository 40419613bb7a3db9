import { Autocomplete, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ContactRow } from '#renderer/data/contact-index/contact-row.ts';
import { useMembers } from '#renderer/data/use-members.ts';
import { CONTACT_KINDS, LIFECYCLE_STAGES, RELATIONSHIP_STAGES } from '#shared/domain/contacts/contact.ts';
import { OPTIONS } from '../options.ts';
import { useCountries } from '../use-countries.ts';
import { useKnownTags } from '../use-known-tags.ts';
import { FILTER_FIELDS } from './filter-fields.ts';

const DEFAULT_DAYS = '30';
const FIRST_VALUES: Readonly<Record<string, string>> = {
  days: DEFAULT_DAYS,
  fixed: 'true',
  lifecycle: LIFECYCLE_STAGES[0],
  relationship: RELATIONSHIP_STAGES[0],
  kind: CONTACT_KINDS[0],
};

/** The value a sentence about `field` begins with. */
export const firstValue = (field: keyof ContactRow): string =>
  FIRST_VALUES[FILTER_FIELDS[field]?.value ?? 'text'] ?? '';

type ValueProps = {
  readonly field: keyof ContactRow;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

const TagValue = ({ value, onChange }: ValueProps) => {
  const { t } = useTranslation('contacts');
  const tags = useKnownTags();
  return (
    <Autocomplete
      {...OPTIONS}
      label={t('filters.value')}
      data={[...tags]}
      limit={30}
      value={value}
      onChange={onChange}
    />
  );
};

const ChoiceValue = ({ field, value, onChange }: ValueProps) => {
  const { t } = useTranslation('contacts');
  const { members } = useMembers();
  const countries = useCountries();
  const kind = FILTER_FIELDS[field]?.value;
  const choices = {
    lifecycle: LIFECYCLE_STAGES.map((stage) => ({ value: stage, label: t(`lifecycle.${stage}`) })),
    relationship: RELATIONSHIP_STAGES.map((stage) => ({ value: stage, label: t(`relationship.${stage}`) })),
    kind: CONTACT_KINDS.map((name) => ({ value: name, label: t(`kind.${name}`) })),
    country: [{ value: '', label: '' }, ...countries],
    member: [{ value: '', label: '' }, ...members.map(({ id, name }) => ({ value: id, label: name }))],
  }[kind as string];
  return (
    <NativeSelect
      label={t('filters.value')}
      data={choices ?? []}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
};

/** The value of a filter, entered as its kind asks for. */
export const FilterValue = (props: ValueProps) => {
  const { t } = useTranslation('contacts');
  const { field, value, onChange } = props;
  const kind = FILTER_FIELDS[field]?.value ?? 'text';
  if (kind === 'fixed') return null;
  if (kind === 'tag') return <TagValue {...props} />;
  if (kind !== 'text' && kind !== 'days') return <ChoiceValue {...props} />;
  return (
    <TextInput
      label={kind === 'days' ? t('filters.days') : t('filters.value')}
      type={kind === 'days' ? 'number' : 'text'}
      min={kind === 'days' ? 1 : undefined}
      maxLength={300}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
};
