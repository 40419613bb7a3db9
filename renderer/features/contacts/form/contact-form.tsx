import { Alert, Button, Group, Text } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CompanyFields } from './company-fields.tsx';
import classes from './contact-form.module.css';
import { startDraft, useContactDraft } from './draft-store.ts';
import { DuplicateHint } from './duplicate-hint.tsx';
import { ExtraFields } from './extra-fields.tsx';
import { isBlank } from './form-draft.ts';
import { LineFields } from './line-fields.tsx';
import { NameFields } from './name-fields.tsx';
import { SavedList } from './saved-list.tsx';
import { useFormFaults } from './use-form-faults.ts';
import { useSaveContact } from './use-save-contact.ts';

/** Says that what was typed before is still there. */
const KeptNote = ({ onClear }: { readonly onClear: () => void }) => {
  const { t } = useTranslation('contacts');
  return (
    <Group gap={6}>
      <Text size="sm" c="dimmed">
        {t('form.kept')}
      </Text>
      <Button size="compact-xs" variant="subtle" onClick={onClear}>
        {t('form.startEmpty')}
      </Button>
    </Group>
  );
};

/** A person or an organization in seconds: Enter saves and closes, Ctrl+Enter saves and takes the next. */
export const ContactForm = () => {
  const { t } = useTranslation('contacts');
  const first = useRef<HTMLInputElement>(null);
  const { faultAt, setFailure, general } = useFormFaults();
  const { saved, isSaving, save } = useSaveContact(setFailure);
  const [isKept, setKept] = useState(() => !isBlank(useContactDraft.getState()));
  const saveAndAdd = async () => {
    setKept(false);
    if (await save(false)) first.current?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void saveAndAdd();
  };
  const clear = () => {
    startDraft('person');
    setFailure(null);
    setKept(false);
    first.current?.focus();
  };
  return (
    <form className={classes.form} noValidate onSubmit={submit} onKeyDown={onKeyDown}>
      <div className={classes.fields}>
        {isKept && <KeptNote onClear={clear} />}
        <NameFields first={first} faultAt={faultAt} />
        <DuplicateHint />
        <CompanyFields faultAt={faultAt} />
        <LineFields list="phones" type="tel" faultAt={faultAt} />
        <LineFields list="emails" type="email" faultAt={faultAt} />
        <ExtraFields faultAt={faultAt} />
      </div>
      <div className={classes.footer}>
        {general && (
          <Alert color="red" role="alert" mb="xs" p="xs">
            {general}
          </Alert>
        )}
        <SavedList saved={saved} />
        <Group gap="xs">
          <Button type="submit" aria-disabled={isSaving}>
            {t('form.save')}
          </Button>
          <Button variant="default" title={t('form.saveAndAddKey')} onClick={() => void saveAndAdd()}>
            {t('form.saveAndAdd')}
          </Button>
        </Group>
      </div>
    </form>
  );
};
