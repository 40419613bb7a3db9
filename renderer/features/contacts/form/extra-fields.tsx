import { Button, Group, NativeSelect, SimpleGrid, TagsInput, Textarea, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMembers } from '#renderer/data/use-members.ts';
import { CountrySelect } from '#renderer/ui/country-select.tsx';
import { useFormats } from '#renderer/ui/formats.tsx';
import { LIFECYCLE_STAGES, type LifecycleStage } from '#shared/domain/contacts/contact.ts';
import { OPTIONS } from '../options.ts';
import { useKnownTags } from '../use-known-tags.ts';
import { changeDraft, useContactDraft } from './draft-store.ts';
import { EXTRA_FIELDS, type ExtraField } from './form-draft.ts';
import type { FaultAt } from './use-form-faults.ts';

type FieldProps = { readonly faultAt: FaultAt };

const ADDRESS_LINES = ['street', 'postalCode', 'city', 'region'] as const;

const AddressFields = ({ faultAt }: FieldProps) => {
  const { t } = useTranslation('contacts');
  const address = useContactDraft((draft) => draft.address);
  const put = (changes: Partial<typeof address>) => changeDraft({ address: { ...address, ...changes } });
  return (
    <SimpleGrid cols={2} spacing="xs" verticalSpacing="xs">
      {ADDRESS_LINES.map((line) => (
        <TextInput
          key={line}
          label={t(`address.${line}`)}
          autoFocus={line === 'street' && address.street === ''}
          value={address[line]}
          onChange={(event) => put({ [line]: event.currentTarget.value })}
        />
      ))}
      <CountrySelect
        {...OPTIONS}
        label={t('address.countryCode')}
        value={address.countryCode}
        error={faultAt('addresses')}
        onChange={(countryCode) => put({ countryCode })}
      />
    </SimpleGrid>
  );
};

const TagsField = ({ faultAt }: FieldProps) => {
  const { t } = useTranslation('contacts');
  const tags = useContactDraft((draft) => draft.tags);
  const known = useKnownTags();
  return (
    <TagsInput
      {...OPTIONS}
      label={t('fields.tags')}
      description={t('form.tagsHint')}
      autoFocus
      data={[...known]}
      limit={20}
      value={[...tags]}
      error={faultAt('tags')}
      splitChars={[',', ';']}
      acceptValueOnBlur
      onChange={(next) => changeDraft({ tags: next })}
    />
  );
};

const OwnerField = () => {
  const { t } = useTranslation('contacts');
  const ownerId = useContactDraft((draft) => draft.ownerId);
  const { members } = useMembers();
  return (
    <NativeSelect
      label={t('fields.ownerId')}
      value={ownerId}
      data={[
        { value: '', label: t('owner.nobody') },
        ...members.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(event) => changeDraft({ ownerId: event.currentTarget.value })}
    />
  );
};

const StageField = () => {
  const { t } = useTranslation('contacts');
  const lifecycleStage = useContactDraft((draft) => draft.lifecycleStage);
  return (
    <NativeSelect
      label={t('fields.lifecycleStage')}
      value={lifecycleStage}
      data={LIFECYCLE_STAGES.map((stage) => ({ value: stage, label: t(`lifecycle.${stage}`) }))}
      onChange={(event) => changeDraft({ lifecycleStage: event.currentTarget.value as LifecycleStage })}
    />
  );
};

const NotesField = ({ faultAt }: FieldProps) => {
  const { t } = useTranslation('contacts');
  const notes = useContactDraft((draft) => draft.notes);
  return (
    <Textarea
      label={t('fields.notes')}
      autosize
      minRows={3}
      maxRows={10}
      autoFocus
      value={notes}
      error={faultAt('notes')}
      onChange={(event) => changeDraft({ notes: event.currentTarget.value })}
    />
  );
};

const FIELDS: { readonly [Field in ExtraField]: (props: FieldProps) => ReactNode } = {
  address: AddressFields,
  tags: TagsField,
  ownerId: OwnerField,
  lifecycleStage: StageField,
  notes: NotesField,
};

/** What is not always asked: each field comes when its button is pressed. */
export const ExtraFields = ({ faultAt }: FieldProps) => {
  const { t } = useTranslation('contacts');
  const { country } = useFormats().settings;
  const { shown, address } = useContactDraft();
  const show = (field: ExtraField) =>
    changeDraft({
      shown: [...shown, field],
      ...(field === 'address' &&
        address.countryCode === '' && { address: { ...address, countryCode: country } }),
    });
  const hidden = EXTRA_FIELDS.filter((field) => !shown.includes(field));
  return (
    <>
      {shown.map((field) => {
        const Field = FIELDS[field];
        return <Field key={field} faultAt={faultAt} />;
      })}
      {hidden.length > 0 && (
        <Group gap={6} role="group" aria-label={t('form.more')}>
          {hidden.map((field) => (
            <Button
              key={field}
              size="compact-sm"
              variant="default"
              leftSection={<IconPlus size={14} stroke={1.6} aria-hidden />}
              onClick={() => show(field)}
            >
              {t(field === 'address' ? 'address.title' : `fields.${field}`)}
            </Button>
          ))}
        </Group>
      )}
    </>
  );
};
