import { ActionIcon, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { partLimit } from '#shared/domain/contacts/contact-parts.ts';
import { changeDraft, useContactDraft } from './draft-store.ts';
import { blankLine } from './form-draft.ts';
import type { FaultAt } from './use-form-faults.ts';

type LineFieldsProps = {
  readonly list: 'phones' | 'emails';
  readonly type: 'tel' | 'email';
  readonly faultAt: FaultAt;
};

/** Phones or e-mail addresses: one, and more when asked for. */
export const LineFields = ({ list, type, faultAt }: LineFieldsProps) => {
  const { t } = useTranslation('contacts');
  const lines = useContactDraft((draft) => draft[list]);
  const put = (id: string, text: string) =>
    changeDraft({ [list]: lines.map((line) => (line.id === id ? { ...line, text } : line)) });
  return lines.map(({ id, text }, place) => (
    <TextInput
      key={id}
      // Checked by our own rules, which say what is wrong; the browser's bubbles would come first.
      type={type === 'tel' ? 'tel' : 'text'}
      inputMode={type}
      autoComplete="off"
      label={place === 0 ? t(`form.${list}`) : t(`form.${list}More`, { place: place + 1 })}
      value={text}
      autoFocus={place > 0 && text === ''}
      error={faultAt(`${list}.${id}`)}
      onChange={(event) => put(id, event.currentTarget.value)}
      rightSection={
        place === lines.length - 1 &&
        lines.length < partLimit(list) && (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t(`form.${list}Add`)}
            title={t(`form.${list}Add`)}
            onClick={() => changeDraft({ [list]: [...lines, blankLine()] })}
          >
            <IconPlus size={16} stroke={1.6} />
          </ActionIcon>
        )
      }
    />
  ));
};
