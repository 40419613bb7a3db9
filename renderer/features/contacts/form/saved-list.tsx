import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './contact-form.module.css';
import type { SavedContact } from './use-save-contact.ts';

/** What is on disk of this sitting, the latest first; said aloud as it comes. */
export const SavedList = ({ saved }: { readonly saved: readonly SavedContact[] }) => {
  const { t } = useTranslation('contacts');
  return (
    <ul
      className={classes.saved}
      data-testid="saved-contacts"
      aria-live="polite"
      aria-label={t('form.savedTitle')}
    >
      {saved.map(({ id, name }) => (
        <li key={id}>
          <IconCheck size={15} stroke={2} aria-hidden />
          {t('form.saved', { name })}
        </li>
      ))}
    </ul>
  );
};
