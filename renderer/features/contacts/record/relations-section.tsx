import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { newId } from '#renderer/data/new-id.ts';
import { useContactRows } from '#renderer/data/use-contact-rows.ts';
import type { ContactRelation } from '#shared/domain/contacts/check-part.ts';
import { type Contact, RELATION_KINDS, type RelationKind } from '#shared/domain/contacts/contact.ts';
import { addRelation, removeRelation, setRelation } from '#shared/domain/contacts/contact-parts.ts';
import { useIndexAnswer } from '../use-index-answer.ts';
import { ContactChooser } from './contact-chooser.tsx';
import { InlineChoice } from './inline-choice.tsx';
import classes from './record.module.css';
import { RecordSection } from './record-section.tsx';
import { type Edit, useEdit } from './use-edit.ts';

const useKinds = () => {
  const { t } = useTranslation('contacts');
  return RELATION_KINDS.map((value) => ({ value, label: t(`relations.${value}`) }));
};

type RelationRowProps = { readonly relation: ContactRelation; readonly name: string; readonly edit: Edit };

const RelationRow = ({ relation: { id, kind, contactId }, name, edit }: RelationRowProps) => {
  const { t } = useTranslation('contacts');
  const kinds = useKinds();
  const field = t('relations.one');
  return (
    <li className={classes.row}>
      <InlineChoice
        isKind
        label={t('parts.typeOf', { part: name })}
        value={kind}
        choices={kinds}
        onChange={(next) => void edit(field, setRelation, { id, changes: { kind: next as RelationKind } })}
      />
      <div className={classes.value}>
        <Link href={`/contacts/${contactId}`} className={classes.link}>
          {name}
        </Link>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('parts.remove', { part: name })}
          onClick={() => void edit(field, removeRelation, { id }, true)}
        >
          <IconX size={16} stroke={1.6} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  );
};

type NewRelationProps = { readonly contact: Contact; readonly edit: Edit; readonly onDone: () => void };

const NewRelation = ({ contact, edit, onDone }: NewRelationProps) => {
  const { t } = useTranslation('contacts');
  const kinds = useKinds();
  const [kind, setKind] = useState<RelationKind>('works-for');
  const choose = (contactId: string) =>
    edit(t('relations.one'), addRelation, { part: { id: newId(), kind, contactId } }).then(onDone);
  return (
    <li className={classes.row}>
      <InlineChoice
        isKind
        label={t('relations.kind')}
        value={kind}
        choices={kinds}
        onChange={(next) => setKind(next as RelationKind)}
      />
      <ContactChooser
        label={t('relations.find')}
        except={contact.id}
        onChoose={(id) => void choose(id)}
        onLeave={() => undefined}
      />
    </li>
  );
};

/** Whom this contact works for, reports to and travels with, and who does so with it. */
export const RelationsSection = ({ contact }: { readonly contact: Contact }) => {
  const { t } = useTranslation('contacts');
  const { edit } = useEdit(contact);
  const [isAdding, setAdding] = useState(false);
  const { rows, isComplete } = useContactRows(contact.relations.map(({ contactId }) => contactId));
  const incoming = useIndexAnswer('related', { id: contact.id }) ?? [];
  const nameOf = (id: string) => rows.get(id)?.name ?? (isComplete ? t('relations.gone') : '…');
  return (
    <RecordSection
      title={t('relations.title')}
      add={{ label: t('relations.add'), onAdd: () => setAdding(!isAdding) }}
    >
      <ul className={classes.rows}>
        {contact.relations.map((relation) => (
          <RelationRow key={relation.id} relation={relation} name={nameOf(relation.contactId)} edit={edit} />
        ))}
        {isAdding && <NewRelation contact={contact} edit={edit} onDone={() => setAdding(false)} />}
        {incoming.map(({ row, kind }) => (
          <li key={`${row.id} ${kind}`} className={classes.row}>
            <span className={classes.label}>{t(`relations.from.${kind}`)}</span>
            <Link href={`/contacts/${row.id}`} className={classes.link}>
              {row.name}
            </Link>
          </li>
        ))}
      </ul>
    </RecordSection>
  );
};
