import { Drawer, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecord } from '#renderer/data/use-live-query.ts';
import { usePreferences } from '#renderer/stores/preferences-store.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import { CHANNELS } from '#shared/domain/interactions/interaction.ts';
import { blankDraft, draftOf } from './form/draft.ts';
import { InteractionForm } from './form/interaction-form.tsx';
import { formKeyOf, useLeaveForm } from './form/use-leave-form.ts';
import classes from './interaction-form-panel.module.css';

/** What was last logged with on this device is what most likely comes next. */
const usualChannel = () => {
  const last = usePreferences.getState().lists['interaction-channel'];
  return CHANNELS.find((channel) => channel === last) ?? 'call';
};

const NewForm = ({ contactId }: { readonly contactId: string }) => {
  const [initial] = useState(() => blankDraft(contactId, usualChannel()));
  return <InteractionForm formKey={formKeyOf(contactId, '')} initial={initial} />;
};

const CorrectionForm = ({ interactionId }: { readonly interactionId: string }) => {
  const { t } = useTranslation('interactions');
  const { locale } = useFormats().settings;
  const { status, record } = useRecord('interactions', interactionId);
  if (record)
    return <InteractionForm formKey={record.id} initial={draftOf(record, locale)} original={record} />;
  if (status === 'loading') return null;
  return (
    <Text p="md" c="dimmed">
      {t('form.gone')}
    </Text>
  );
};

type InteractionFormPanelProps = {
  readonly contactId?: string | undefined;
  readonly interactionId?: string | undefined;
};

/** Logs an interaction from anywhere, or corrects one. What was typed stays when the panel is closed. */
export const InteractionFormPanel = ({ contactId = '', interactionId = '' }: InteractionFormPanelProps) => {
  const { t } = useTranslation('interactions');
  const leave = useLeaveForm(formKeyOf(contactId, interactionId));
  const isNew = interactionId === '';
  return (
    <Drawer
      opened
      onClose={leave}
      title={t(isNew ? 'form.newTitle' : 'form.correctTitle')}
      classNames={{ content: classes.content, body: classes.body }}
      closeButtonProps={{ 'aria-label': t('form.close') }}
      transitionProps={{ duration: 0 }}
    >
      {isNew ? (
        <NewForm key={contactId} contactId={contactId} />
      ) : (
        <CorrectionForm key={interactionId} interactionId={interactionId} />
      )}
    </Drawer>
  );
};
