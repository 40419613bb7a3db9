import { Anchor } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { ContactActions } from '#renderer/features/contacts/record/contact-actions.tsx';
import { ContactRecord } from '#renderer/features/contacts/record/contact-record.tsx';
import { WithContact } from '#renderer/features/contacts/record/with-contact.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { ContactHistory } from './contact-history.tsx';
import classes from './contact-page.module.css';
import { useStepBack } from './use-step-back.ts';

/** Everything about one contact: who it is, what was offered, what happened. */
export const ContactPage = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation('contacts');
  const [, navigate] = useLocation();
  useStepBack('/contacts');
  return (
    <WithContact id={id} frame={(content) => <Page title={t('peek.title')}>{content}</Page>}>
      {(contact) => (
        <Page
          title={contact.name}
          actions={<ContactActions contact={contact} onDeleted={() => navigate('/contacts')} />}
        >
          <Anchor component={Link} href="/contacts" size="sm" className={classes.back}>
            <IconChevronLeft size={15} stroke={1.6} aria-hidden />
            {t('list.title')}
          </Anchor>
          <div className={classes.columns}>
            <ContactRecord contact={contact} isTitled />
            <ContactHistory id={id} />
          </div>
        </Page>
      )}
    </WithContact>
  );
};
