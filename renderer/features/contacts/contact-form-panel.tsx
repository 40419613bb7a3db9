import { Drawer } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { closePanel } from '#renderer/stores/panel-store.ts';
import type { ContactKind } from '#shared/domain/contacts/contact.ts';
import classes from './form/contact-form.module.css';
import { ContactForm } from './form/contact-form.tsx';
import { changeDraft, startDraft, useContactDraft } from './form/draft-store.ts';
import { beginningOf, isBlank } from './form/form-draft.ts';

type ContactFormPanelProps = {
  readonly contactKind?: ContactKind | undefined;
  /** What was searched for in vain; the form begins with it. */
  readonly typed?: string | undefined;
};

/** Creates contacts from anywhere. What was typed and not saved is still there when the panel is opened again. */
export const ContactFormPanel = ({ contactKind = 'person', typed = '' }: ContactFormPanelProps) => {
  const { t } = useTranslation('contacts');
  useState(() => {
    if (typed !== '' || isBlank(useContactDraft.getState())) startDraft(contactKind);
    if (typed !== '') changeDraft(beginningOf(typed));
  });
  return (
    <Drawer
      opened
      onClose={closePanel}
      title={t('form.title')}
      classNames={{ content: classes.content, body: classes.body }}
      closeButtonProps={{ 'aria-label': t('form.close') }}
      transitionProps={{ duration: 0 }}
    >
      <ContactForm />
    </Drawer>
  );
};
