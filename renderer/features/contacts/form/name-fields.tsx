import { Button, Group, SegmentedControl, SimpleGrid, Text, TextInput } from '@mantine/core';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { CONTACT_KINDS, type ContactKind } from '#shared/domain/contacts/contact.ts';
import type { SplitName } from '#shared/domain/contacts/split-name.ts';
import { changeDraft, useContactDraft } from './draft-store.ts';
import { partsOf } from './form-draft.ts';
import type { FaultAt } from './use-form-faults.ts';

const PARTS = ['prefix', 'givenName', 'familyName', 'suffix'] as const;

const NameParts = ({ faultAt }: { readonly faultAt: FaultAt }) => {
  const { t } = useTranslation('contacts');
  const draft = useContactDraft();
  const parts = partsOf(draft);
  const put = (changes: Partial<SplitName>) => {
    const next = { ...parts, ...changes };
    changeDraft({
      parts: next,
      name: PARTS.map((part) => next[part])
        .filter(Boolean)
        .join(' '),
    });
  };
  return (
    <SimpleGrid cols={2} spacing="xs" verticalSpacing="xs">
      {PARTS.map((part) => (
        <TextInput
          key={part}
          label={t(`fields.${part}`)}
          value={parts[part]}
          error={faultAt(part)}
          onChange={(event) => put({ [part]: event.currentTarget.value })}
        />
      ))}
    </SimpleGrid>
  );
};

/** How the typed name was understood, and the way to put it right. */
const SplitNote = () => {
  const { t } = useTranslation('contacts');
  const draft = useContactDraft();
  const { givenName, familyName } = partsOf(draft);
  if (draft.kind === 'organization' || givenName === '' || familyName === '') return null;
  return (
    <Group gap={6} mt={-6}>
      <Text size="xs" c="dimmed">
        {t('form.split', { givenName, familyName })}
      </Text>
      <Button size="compact-xs" variant="subtle" onClick={() => changeDraft({ parts: partsOf(draft) })}>
        {t('form.changeSplit')}
      </Button>
    </Group>
  );
};

type NameFieldsProps = {
  readonly first: RefObject<HTMLInputElement | null>;
  readonly faultAt: FaultAt;
};

/** The name in one field, its parts on demand, and whether it is a person or an organization. */
export const NameFields = ({ first, faultAt }: NameFieldsProps) => {
  const { t } = useTranslation('contacts');
  const { kind, name, parts } = useContactDraft();
  return (
    <>
      <TextInput
        ref={first}
        data-autofocus
        autoComplete="off"
        label={t(kind === 'organization' ? 'form.organizationName' : 'form.name')}
        placeholder={t(kind === 'organization' ? 'form.organizationHint' : 'form.nameHint')}
        value={name}
        error={faultAt(kind === 'organization' ? 'organizationName' : 'familyName') || faultAt('givenName')}
        onChange={(event) => changeDraft({ name: event.currentTarget.value, parts: null })}
      />
      {parts && kind === 'person' ? <NameParts faultAt={faultAt} /> : <SplitNote />}
      <SegmentedControl
        aria-label={t('fields.kind')}
        size="xs"
        value={kind}
        data={CONTACT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={(value) => changeDraft({ kind: value as ContactKind })}
      />
    </>
  );
};
