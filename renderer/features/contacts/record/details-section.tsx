import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFieldDraft } from '#renderer/ui/use-field-draft.ts';
import type { Contact } from '#shared/domain/contacts/contact.ts';
import { cleanProse } from '#shared/kernel/clean-text.ts';
import { ok } from '#shared/kernel/result.ts';
import { InlineText } from './inline-text.tsx';
import { PropertyRow } from './property-row.tsx';
import classes from './record.module.css';
import { RecordSection } from './record-section.tsx';
import { useEdit } from './use-edit.ts';

type DetailsProps = { readonly contact: Contact };

const asKept = (text: string): string => text;
const PERSON_LINES = ['jobTitle', 'organizationName', 'department'] as const;

const Birthday = ({ contact }: DetailsProps) => {
  const { t } = useTranslation('contacts');
  const { editFields } = useEdit(contact);
  const field = t('fields.birthOn');
  const draft = useFieldDraft({
    value: contact.birthOn,
    format: asKept,
    parse: (day) => ok(day),
    save: (birthOn) => editFields(field, { birthOn }),
  });
  return (
    <PropertyRow label={field}>
      <TextInput
        {...draft}
        type="date"
        aria-label={field}
        className={classes.grows}
        classNames={{ input: classes.inline }}
      />
    </PropertyRow>
  );
};

/** Where a person works and when they were born. */
export const DetailsSection = ({ contact }: DetailsProps) => {
  const { t } = useTranslation('contacts');
  const { editFields } = useEdit(contact);
  if (contact.kind === 'organization') return null;
  return (
    <section aria-label={t('record.details')}>
      {PERSON_LINES.map((line) => (
        <PropertyRow key={line} label={t(`fields.${line}`)}>
          <InlineText
            label={t(`fields.${line}`)}
            placeholder={t('record.add')}
            value={contact[line]}
            save={(text) => editFields(t(`fields.${line}`), { [line]: text })}
          />
        </PropertyRow>
      ))}
      <Birthday contact={contact} />
    </section>
  );
};

/** Free notes, as long as need be. */
export const NotesSection = ({ contact }: DetailsProps) => {
  const { t } = useTranslation('contacts');
  const { editFields } = useEdit(contact);
  const field = t('fields.notes');
  const draft = useFieldDraft({
    value: contact.notes,
    format: asKept,
    parse: (text) => ok(cleanProse(text)),
    save: (notes) => editFields(field, { notes }),
    isProse: true,
  });
  return (
    <RecordSection title={field}>
      <Textarea
        {...draft}
        aria-label={field}
        placeholder={t('record.addNotes')}
        classNames={{ input: classes.inline }}
        autosize
        minRows={2}
        maxRows={16}
      />
    </RecordSection>
  );
};
