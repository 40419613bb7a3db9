import { Autocomplete, Button, Popover, Stack } from '@mantine/core';
import { IconTag } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import { checkTag } from '#shared/domain/contacts/contact-tags.ts';
import { OPTIONS } from '../options.ts';
import { useKnownTags } from '../use-known-tags.ts';
import { BulkAction } from './bulk-action.tsx';

type TagFormProps = { readonly onTag: (tag: string) => void };

const TagForm = ({ onTag }: TagFormProps) => {
  const { t } = useTranslation('contacts');
  const failureText = useFailureText();
  const tags = useKnownTags();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const tag = checkTag(typed);
    if (tag.ok) onTag(tag.value);
    else setFault(failureText(tag.error));
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="xs">
        <Autocomplete
          {...OPTIONS}
          label={t('bulk.tagLabel')}
          data-autofocus
          data={[...tags]}
          limit={20}
          value={typed}
          error={fault}
          onChange={(text) => {
            setTyped(text);
            setFault('');
          }}
        />
        <Button type="submit">{t('bulk.tag')}</Button>
      </Stack>
    </form>
  );
};

type BulkTagProps = { readonly isSmall: boolean; readonly onTag: (tag: string) => Promise<void> };

/** Adds a tag to all selected contacts. */
export const BulkTag = ({ isSmall, onTag }: BulkTagProps) => {
  const { t } = useTranslation('contacts');
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover opened={isOpen} onChange={setOpen} trapFocus width={260} shadow="md">
      <Popover.Target>
        <BulkAction
          label={t('bulk.tag')}
          icon={<IconTag size={15} stroke={1.6} aria-hidden />}
          isSmall={isSmall}
          onClick={() => setOpen(!isOpen)}
        />
      </Popover.Target>
      <Popover.Dropdown aria-label={t('bulk.tag')}>
        <TagForm
          onTag={(tag) => {
            setOpen(false);
            void onTag(tag);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
};
