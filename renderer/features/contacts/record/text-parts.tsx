import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandFailure } from '#shared/kernel/result.ts';
import { InlineChoice } from './inline-choice.tsx';
import { InlineText } from './inline-text.tsx';
import classes from './record.module.css';
import { RecordSection } from './record-section.tsx';

type Saved = Promise<CommandFailure | undefined>;

/** One entry of a list of texts: a phone number, an address on the web, a preference. */
export type TextPart = { readonly id: string; readonly text: string; readonly type?: string };

type TextPartsProps = {
  readonly title: string;
  readonly addLabel: string;
  /** What one entry is called: "Phone". */
  readonly partLabel: string;
  readonly parts: readonly TextPart[];
  readonly types?: readonly { readonly value: string; readonly label: string }[];
  readonly inputMode?: 'tel' | 'email' | 'url' | 'text';
  readonly onAdd: (text: string) => Saved;
  readonly onText: (id: string, text: string) => Saved;
  readonly onType?: (id: string, type: string) => void;
  readonly onRemove: (id: string) => Saved;
  /** What can be done with an entry: call, write, open. */
  readonly actionOf?: (part: TextPart) => ReactNode;
  /** What more there is to say about an entry. */
  readonly noteOf?: (part: TextPart) => ReactNode;
};

const Entry = ({ part, ...props }: TextPartsProps & { readonly part: TextPart }) => {
  const { t } = useTranslation('contacts');
  const { partLabel, types, inputMode = 'text', onText, onType, onRemove, actionOf, noteOf } = props;
  const { id, text, type = '' } = part;
  const label = `${partLabel} ${text}`;
  return (
    <li className={types ? classes.row : undefined}>
      {types && (
        <InlineChoice
          isKind
          label={t('parts.typeOf', { part: label })}
          value={type}
          choices={types}
          onChange={(next) => onType?.(id, next)}
        />
      )}
      <div className={classes.value}>
        <InlineText
          label={partLabel}
          value={text}
          inputMode={inputMode}
          save={(next) => (next === '' ? onRemove(id) : onText(id, next))}
        />
        {actionOf?.(part)}
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('parts.remove', { part: label })}
          onClick={() => void onRemove(id)}
        >
          <IconX size={16} stroke={1.6} aria-hidden />
        </ActionIcon>
        {noteOf?.(part)}
      </div>
    </li>
  );
};

type NewEntryProps = Pick<TextPartsProps, 'addLabel' | 'inputMode' | 'onAdd'> & {
  readonly onDone: () => void;
};

const NewEntry = ({ addLabel, inputMode = 'text', onAdd, onDone }: NewEntryProps) => {
  const save = async (text: string): Saved => {
    const failure = text === '' ? undefined : await onAdd(text);
    if (!failure) onDone();
    return failure;
  };
  return (
    <li
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
      onBlur={(event) => {
        if ((event.target as unknown as HTMLInputElement).value.trim() === '') onDone();
      }}
    >
      <InlineText
        label={addLabel}
        placeholder={addLabel}
        value=""
        inputMode={inputMode}
        save={save}
        autoFocus
      />
    </li>
  );
};

/** A list of texts, each edited where it stands, emptied or removed, with one more at the press of a plus. */
export const TextParts = (props: TextPartsProps) => {
  const { title, addLabel, parts, inputMode, onAdd } = props;
  const [isAdding, setAdding] = useState(false);
  return (
    <RecordSection title={title} add={{ label: addLabel, onAdd: () => setAdding(true) }}>
      <ul className={classes.rows}>
        {parts.map((part) => (
          <Entry key={part.id} {...props} part={part} />
        ))}
        {isAdding && (
          <NewEntry
            addLabel={addLabel}
            onAdd={onAdd}
            onDone={() => setAdding(false)}
            {...(inputMode && { inputMode })}
          />
        )}
      </ul>
    </RecordSection>
  );
};
