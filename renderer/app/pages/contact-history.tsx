import { Title } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Timeline } from '#renderer/features/interactions/timeline.tsx';
import { ContactQuotations } from '#renderer/features/quotations/contact-quotations.tsx';
import classes from './contact-page.module.css';

/** What was offered to a contact and what happened with it. */
export const ContactHistory = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation('contacts');
  const heading = useId();
  return (
    <div className={classes.history}>
      <section aria-labelledby={heading}>
        <Title order={2} size="h4" id={heading} mb="xs">
          {t('record.quotations')}
        </Title>
        <ContactQuotations contactId={id} />
      </section>
      <Timeline contactId={id} />
    </div>
  );
};
