import { Button } from '@mantine/core';
import { IconAlertTriangle, IconUserQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useUnreadableRecords } from '#renderer/data/unreadable-records.ts';
import { useRecord } from '#renderer/data/use-live-query.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import type { Contact } from '#shared/domain/contacts/contact.ts';

type WithContactProps = {
  readonly id: string;
  readonly children: (contact: Contact) => ReactNode;
  /** Puts what is said instead of the contact into a page. */
  readonly frame?: (content: ReactNode) => ReactNode;
};

/** Shows contact `id`, or says that it is not there or can't be read, and what to do. */
export const WithContact = ({ id, children, frame = (content) => content }: WithContactProps) => {
  const { t } = useTranslation('contacts');
  const { status, record } = useRecord('contacts', id);
  const isUnreadable = useUnreadableRecords(({ records }) => records.has(`contacts/${id}`));
  if (record) return children(record);
  if (status === 'loading') return null;
  const kind = isUnreadable ? 'unreadable' : status === 'failed' ? 'failedRecord' : 'gone';
  return frame(
    <EmptyState
      icon={isUnreadable ? <IconAlertTriangle size={24} /> : <IconUserQuestion size={24} stroke={1.6} />}
      title={t(`${kind}.title`)}
      text={t(`${kind}.text`)}
      action={
        <Button component={Link} href={isUnreadable ? '/settings/data' : '/contacts'} mt="xs">
          {t(`${kind}.action`)}
        </Button>
      }
    />,
  );
};
