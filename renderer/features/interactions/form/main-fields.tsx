import { SegmentedControl, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#renderer/ui/formats.tsx';
import { DIRECTIONS, type Direction } from '#shared/domain/interactions/interaction.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';
import { ChannelPicker } from './channel-picker.tsx';
import { ContactPicker } from './contact-picker.tsx';
import { createContactFrom } from './create-contact.ts';
import { hasDirection } from './draft.ts';
import type { FormFields } from './form-fields.ts';

type MainFieldsProps = FormFields & { readonly onFailure: (failure: CommandFailure) => void };

/** What every interaction has: the channel, whom it was with, what it was about, which way. */
export const MainFields = ({ draft, change, chooseChannel, errorOf, onFailure }: MainFieldsProps) => {
  const { t } = useTranslation('interactions');
  const { country } = useFormats().settings;
  const contactInput = useRef<HTMLInputElement>(null);
  const summaryInput = useRef<HTMLInputElement>(null);
  const chooseContact = (contactId: string): void => {
    change({ contactId });
    summaryInput.current?.focus();
  };
  const createContact = async (typed: string): Promise<void> => {
    const done = await createContactFrom(typed, country, t('undo.contactCreated', { name: typed }));
    if (done.ok) chooseContact(done.value.record.id);
    else onFailure({ ...done.error, field: 'contactId' });
  };
  return (
    <>
      <ChannelPicker
        channel={draft.channel}
        onChoose={chooseChannel}
        onLeave={() => (draft.contactId === '' ? contactInput : summaryInput).current?.focus()}
      />
      <ContactPicker
        contactId={draft.contactId}
        onChoose={chooseContact}
        onCreate={(typed) => void createContact(typed)}
        error={errorOf('contactId')}
        inputRef={contactInput}
      />
      <TextInput
        ref={summaryInput}
        label={t('form.summary')}
        placeholder={t('form.summaryHint')}
        value={draft.summary}
        onChange={(event) => change({ summary: event.currentTarget.value })}
        error={errorOf('summary')}
      />
      {hasDirection(draft.channel) && (
        <SegmentedControl
          fullWidth
          aria-label={t('form.direction')}
          value={draft.direction}
          onChange={(direction) => change({ direction: direction as Direction })}
          data={DIRECTIONS.toReversed().map((value) => ({ value, label: t(`direction.${value}`) }))}
        />
      )}
    </>
  );
};
