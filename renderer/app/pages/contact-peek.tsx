import { peekAt } from '#renderer/features/contacts/list/list-store.ts';
import { ContactActions } from '#renderer/features/contacts/record/contact-actions.tsx';
import { ContactRecord } from '#renderer/features/contacts/record/contact-record.tsx';
import { WithContact } from '#renderer/features/contacts/record/with-contact.tsx';
import { ContactHistory } from './contact-history.tsx';
import classes from './contact-page.module.css';

/** One contact beside the list, with all that its page has. */
export const ContactPeek = ({ id }: { readonly id: string }) => (
  <WithContact id={id}>
    {(contact) => (
      <div className={classes.peek}>
        <div className={classes.actions}>
          <ContactActions contact={contact} onDeleted={() => peekAt('')} />
        </div>
        <ContactRecord contact={contact} />
        <ContactHistory id={id} />
      </div>
    )}
  </WithContact>
);
