import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';
import { addMember } from '../commands/members.ts';
import classes from './members.module.css';

/** The line below the members that adds one. */
export const NewMember = () => {
  const { t } = useTranslation('settings');
  const failureText = useFailureText();
  const nameInput = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [failure, setFailure] = useState<CommandFailure | undefined>();

  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const refused = await addMember({ name, email }, t('members.added', { name: name.trim() }));
    setFailure(refused);
    if (refused) return;
    setName('');
    setEmail('');
    nameInput.current?.focus();
  };

  const errorOf = (field: string) => failure && (failure.field ?? 'name') === field && failureText(failure);
  return (
    <form
      className={classes.row}
      onSubmit={(event) => void add(event)}
      aria-label={t('members.new')}
      noValidate
    >
      <TextInput
        ref={nameInput}
        aria-label={t('members.name')}
        placeholder={t('members.name')}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        error={errorOf('name')}
      />
      <TextInput
        aria-label={t('members.email')}
        placeholder={t('members.email')}
        type="email"
        value={email}
        onChange={({ currentTarget }) => setEmail(currentTarget.value)}
        error={errorOf('email')}
      />
      <div className={classes.end}>
        <Button type="submit" variant="default">
          {t('members.add')}
        </Button>
      </div>
    </form>
  );
};
