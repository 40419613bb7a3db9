import { TextInput, type TextInputProps } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useFieldDraft } from '#renderer/ui/use-field-draft.ts';
import { leaveOrReset } from './leave-or-reset.ts';
import classes from './typed-input.module.css';
import { failureOf, type TypedValue } from './typed-value.ts';

type TypedInputProps<Value> = TypedValue<Value> &
  Omit<TextInputProps, 'value' | 'onChange' | 'onBlur' | 'error' | 'onKeyDown'> & {
    /** Where Enter goes when the field can be read; nowhere when not given. */
    readonly onEnter?: (from: HTMLInputElement) => void;
    /** Whether going into the field selects what is there, so that typing replaces it. */
    readonly selects?: boolean;
    readonly 'data-field'?: string;
    readonly 'data-step'?: string;
  };

/** A field of one line that is saved when it is left or by Enter. */
export const TypedInput = <Value extends string | number>({
  value,
  format,
  parse,
  save,
  onEnter,
  selects = false,
  ...others
}: TypedInputProps<Value>) => {
  const draft = useFieldDraft({ value, format, parse, save: failureOf(save) });
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const input = event.currentTarget;
    if (event.key === 'Escape') leaveOrReset(event, draft['data-settled'] === true);
    draft.onKeyDown(event);
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (parse(input.value).ok) onEnter?.(input);
  };
  return (
    <TextInput
      autoComplete="off"
      {...others}
      {...draft}
      data-typed
      classNames={{ error: classes.error }}
      onFocus={selects ? (event) => event.currentTarget.select() : undefined}
      onKeyDown={onKeyDown}
    />
  );
};
