import { TagsInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMembers } from '#renderer/data/use-members.ts';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import {
  type Contact,
  LIFECYCLE_STAGES,
  type LifecycleStage,
  RELATIONSHIP_STAGES,
  type RelationshipStage,
} from '#shared/domain/contacts/contact.ts';
import { setTags } from '#shared/domain/contacts/contact-tags.ts';
import { assignOwner } from '#shared/domain/contacts/edit-contact.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';
import { OPTIONS } from '../options.ts';
import { useKnownTags } from '../use-known-tags.ts';
import { InlineChoice } from './inline-choice.tsx';
import { InlineText } from './inline-text.tsx';
import { PropertyRow } from './property-row.tsx';
import classes from './record.module.css';
import { useEdit } from './use-edit.ts';

type FactsProps = { readonly contact: Contact };

const Owner = ({ contact }: FactsProps) => {
  const { t } = useTranslation('contacts');
  const { edit } = useEdit(contact);
  const { members, nameOf } = useMembers();
  const { ownerId } = contact;
  const field = t('fields.ownerId');
  const isFormer = ownerId !== '' && nameOf(ownerId) === '';
  const former = members.length === 0 ? '…' : t('owner.unknown');
  return (
    <PropertyRow label={field}>
      <InlineChoice
        label={field}
        value={ownerId}
        choices={[
          { value: '', label: t('owner.nobody') },
          ...members.map(({ id, name }) => ({ value: id, label: name })),
          ...(isFormer ? [{ value: ownerId, label: former }] : []),
        ]}
        onChange={(id) => void edit(field, assignOwner, { ownerId: id })}
      />
    </PropertyRow>
  );
};

const Tags = ({ contact }: FactsProps) => {
  const { t } = useTranslation('contacts');
  const { edit } = useEdit(contact);
  const failureText = useFailureText();
  const [failure, setFailure] = useState<CommandFailure>();
  const known = useKnownTags();
  const field = t('fields.tags');
  return (
    <PropertyRow label={field}>
      <TagsInput
        {...OPTIONS}
        aria-label={field}
        className={classes.grows}
        classNames={{ ...OPTIONS.classNames, input: classes.inline }}
        placeholder={contact.tags.length === 0 ? t('record.add') : undefined}
        data={[...known]}
        limit={20}
        splitChars={[',', ';']}
        value={[...contact.tags]}
        error={failure && failureText(failure)}
        onChange={(tags) => void edit(field, setTags, { tags }).then(setFailure)}
      />
    </PropertyRow>
  );
};

/** Where we stand with a contact: stages, owner, VIP tier, tags. */
export const FactsSection = ({ contact }: FactsProps) => {
  const { t } = useTranslation('contacts');
  const { editFields } = useEdit(contact);
  const lifecycle = t('fields.lifecycleStage');
  const relationship = t('fields.relationshipStage');
  const vip = t('fields.vipTier');
  return (
    <section aria-label={t('record.facts')}>
      <PropertyRow label={lifecycle}>
        <InlineChoice
          label={lifecycle}
          value={contact.lifecycleStage}
          choices={LIFECYCLE_STAGES.map((value) => ({ value, label: t(`lifecycle.${value}`) }))}
          onChange={(stage) => void editFields(lifecycle, { lifecycleStage: stage as LifecycleStage })}
        />
      </PropertyRow>
      <PropertyRow label={relationship}>
        <InlineChoice
          label={relationship}
          value={contact.relationshipStage}
          choices={RELATIONSHIP_STAGES.map((value) => ({ value, label: t(`relationship.${value}`) }))}
          onChange={(stage) =>
            void editFields(relationship, { relationshipStage: stage as RelationshipStage })
          }
        />
      </PropertyRow>
      <Owner contact={contact} />
      <PropertyRow label={vip}>
        <InlineText
          label={vip}
          placeholder={t('record.add')}
          value={contact.vipTier}
          save={(vipTier) => editFields(vip, { vipTier })}
        />
      </PropertyRow>
      <Tags contact={contact} />
    </section>
  );
};
