import { TextInput, type TextInputProps } from '@mantine/core';
import { useFieldDraft } from '#renderer/ui/use-field-draft.ts';
import { cleanLine } from '#shared/kernel/clean-text.ts';
import { type CommandFailure, ok } from '#shared/kernel/result.ts';
import classes from './record.module.css';

type InlineTextProps = Omit<TextInputProps, 'value' | 'onChange' | 'error'> & {
  readonly label: string;
  readonly value: string;
  readonly save: (text: string) => Promise<CommandFailure | undefined>;
  /** Reads what was typed the way it will be kept. */
  readonly clean?: (typed: string) => string;
};

const asTyped = (text: string): string => text;

/** One line that is edited where it stands: saved as it is left or on Enter, Escape goes back. */
export const InlineText = ({ label, value, save, clean = cleanLine, ...props }: InlineTextProps) => {
  const draft = useFieldDraft({ value, format: asTyped, parse: (typed) => ok(clean(typed)), save });
  return (
    <TextInput
      {...props}
      {...draft}
      aria-label={label}
      className={classes.grows}
      classNames={{ input: classes.inline }}
      autoComplete="off"
    />
  );
};
