import { IconAlertTriangleFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '#shared/domain/contacts/contact.ts';
import classes from './record.module.css';

/** Allergies come before everything else: someone may be about to be served. */
export const AllergyNotice = ({ contact }: { readonly contact: Contact }) => {
  const { t } = useTranslation('contacts');
  const allergies = contact.preferences.filter(({ kind }) => kind === 'allergy');
  if (allergies.length === 0) return null;
  return (
    <section className={classes.allergies} aria-label={t('allergy.title')}>
      <IconAlertTriangleFilled size={20} aria-hidden />
      <div>
        {t('allergy.title')}: <strong>{allergies.map(({ text }) => text).join(' · ')}</strong>
      </div>
    </section>
  );
};
