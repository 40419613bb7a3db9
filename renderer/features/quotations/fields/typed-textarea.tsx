import { Textarea, type TextareaProps } from '@mantine/core';
import { useFieldDraft } from '#renderer/ui/use-field-draft.ts';
import { cleanProse } from '#shared/kernel/clean-text.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { leaveOrReset } from './leave-or-reset.ts';
import { failureOf, type TypedValue } from './typed-value.ts';

type TypedTextareaProps = Omit<TextareaProps, 'value' | 'onChange' | 'onBlur' | 'error' | 'onKeyDown'> &
  Pick<TypedValue<string>, 'value' | 'save'> & { readonly 'data-spot'?: string };

const asIs = (text: string): string => text;
const parse = (text: string): Result<string> => ok(cleanProse(text));

/** A field of several lines that is saved when it is left. */
export const TypedTextarea = ({ value, save, ...others }: TypedTextareaProps) => {
  const draft = useFieldDraft({ value, format: asIs, parse, save: failureOf(save), isProse: true });
  return (
    <Textarea
      autosize
      minRows={2}
      maxRows={16}
      {...others}
      {...draft}
      data-typed
      onKeyDown={(event) => {
        if (event.key === 'Escape') leaveOrReset(event, draft['data-settled'] === true);
        draft.onKeyDown(event);
      }}
    />
  );
};
