import { Button, NativeSelect, TagsInput, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import { CUSTOM_FIELD_TYPES, type CustomFieldType } from '#shared/domain/definitions/custom-field.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';
import { addCustomField } from '../commands/custom-fields.ts';
import classes from './custom-fields.module.css';

const EMPTY = { name: '', type: 'text' as CustomFieldType, choices: [] as string[] };

/** The form that adds a custom field. */
export const NewCustomField = ({ taken }: { readonly taken: readonly string[] }) => {
  const { t } = useTranslation('settings');
  const failureText = useFailureText();
  const nameInput = useRef<HTMLInputElement>(null);
  const [field, setField] = useState(EMPTY);
  const [failure, setFailure] = useState<CommandFailure | undefined>();
  const errorOf = (part: string) => failure && (failure.field ?? 'name') === part && failureText(failure);

  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const refused = await addCustomField({ ...field, taken }, t('fields.added', { name: field.name.trim() }));
    setFailure(refused);
    if (refused) return;
    setField({ ...EMPTY, type: field.type });
    nameInput.current?.focus();
  };

  return (
    <form
      className={classes.form}
      onSubmit={(event) => void add(event)}
      aria-label={t('fields.new')}
      noValidate
    >
      <TextInput
        ref={nameInput}
        label={t('fields.name')}
        placeholder={t('fields.namePlaceholder')}
        value={field.name}
        onChange={({ currentTarget }) => setField({ ...field, name: currentTarget.value })}
        error={errorOf('name')}
      />
      <NativeSelect
        label={t('fields.type')}
        value={field.type}
        data={CUSTOM_FIELD_TYPES.map((value) => ({ value, label: t(`fields.types.${value}`) }))}
        onChange={({ currentTarget }) =>
          setField({
            ...field,
            type: CUSTOM_FIELD_TYPES.find((type) => type === currentTarget.value) ?? 'text',
          })
        }
      />
      {field.type === 'choice' && (
        <TagsInput
          className={classes.choices}
          label={t('fields.choices')}
          description={t('fields.choicesHint')}
          value={field.choices}
          onChange={(choices) => setField({ ...field, choices })}
          acceptValueOnBlur
          error={errorOf('choices')}
        />
      )}
      <Button type="submit" className={classes.submit}>
        {t('fields.add')}
      </Button>
    </form>
  );
};
