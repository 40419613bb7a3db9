import { Anchor, Button, Group, Input, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useRecord } from '#renderer/data/use-live-query.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { changeDetails } from '../commands/edit-draft.ts';
import { ContactPicker } from '../fields/contact-picker.tsx';
import classes from './details-fields.module.css';
import { useReport } from './use-report.ts';

/** The contact of a draft with the way to their page, and another one to choose. */
export const ContactField = ({ quotation }: { readonly quotation: Quotation }) => {
  const { t } = useTranslation('quotations');
  const run = useReport();
  const { contactId } = quotation;
  const { status, record: contact } = useRecord('contacts', contactId);
  const [isChoosing, setChoosing] = useState(false);

  const pick = (chosen: string): void => {
    setChoosing(false);
    if (chosen !== contactId) void run(changeDetails(quotation.id, { contactId: chosen }));
  };

  const isGone = contactId !== '' && !contact && status === 'ready';
  if (isChoosing || contactId === '' || isGone) {
    return (
      <ContactPicker
        label={t('details.contact')}
        description={isGone ? t('contact.gone') : undefined}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data-field="contactId"
        autoFocus={isChoosing}
        onPick={pick}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setChoosing(false);
        }}
        onBlur={() => setChoosing(false)}
      />
    );
  }
  return (
    <Input.Wrapper label={t('details.contact')} labelElement="div" className={classes.contact}>
      <Group gap="xs" wrap="nowrap" className={classes.contactRow}>
        <div className={classes.contactName}>
          {contact && (
            <Anchor component={Link} href={`/contacts/${contactId}`} size="sm" fw={500}>
              {contact.name}
            </Anchor>
          )}
          {contact?.kind === 'person' && contact.organizationName !== '' && (
            <Text size="xs" c="dimmed">
              {contact.organizationName}
            </Text>
          )}
        </div>
        <Button size="compact-sm" variant="subtle" data-field="contactId" onClick={() => setChoosing(true)}>
          {t('contact.change')}
        </Button>
      </Group>
    </Input.Wrapper>
  );
};
