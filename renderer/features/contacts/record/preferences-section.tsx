import { useTranslation } from 'react-i18next';
import { newId } from '#renderer/data/new-id.ts';
import type { ContactPreference } from '#shared/domain/contacts/check-part.ts';
import { type Contact, PREFERENCE_KINDS } from '#shared/domain/contacts/contact.ts';
import { addPreference, removePreference, setPreference } from '#shared/domain/contacts/contact-parts.ts';
import { TextParts } from './text-parts.tsx';
import { useEdit } from './use-edit.ts';

/** What to know before serving someone: preferences, allergies, dislikes. */
export const PreferencesSection = ({ contact }: { readonly contact: Contact }) => {
  const { t } = useTranslation('contacts');
  const { edit } = useEdit(contact);
  const field = t('parts.preference');
  return (
    <TextParts
      title={t('parts.preferences')}
      addLabel={t('parts.addPreference')}
      partLabel={field}
      parts={contact.preferences.map(({ id, kind, text }) => ({ id, text, type: kind }))}
      types={PREFERENCE_KINDS.map((value) => ({ value, label: t(`preferenceKinds.${value}`) }))}
      onAdd={(text) => edit(field, addPreference, { part: { id: newId(), kind: 'preference', text } })}
      onText={(id, text) => edit(field, setPreference, { id, changes: { text } })}
      onType={(id, kind) =>
        void edit(field, setPreference, { id, changes: { kind: kind as ContactPreference['kind'] } })
      }
      onRemove={(id) => edit(field, removePreference, { id }, true)}
    />
  );
};
