import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { CommandFailure, Result } from '#shared/kernel/result.ts';
import { useFailureText } from './use-failure-text.ts';

/** One value that is edited in place: how it is written, read when the field is left, and kept. */
export type EditedField<Value> = {
  readonly value: Value;
  readonly format: (value: Value) => string;
  readonly parse: (text: string) => Result<Value>;
  /** Keeps the value; answers why it could not be kept, or nothing. */
  readonly save: (value: Value) => Promise<CommandFailure | undefined>;
  /** Enter is a new line then, not the end of the edit. */
  readonly isProse?: boolean;
};

/**
 * Properties of an input that is saved as it is left (or on Enter, or when its page goes). What can't be read or
 * kept stays as typed, with the reason; Escape goes back to what is kept.
 */
export const useFieldDraft = <Value extends string | number>(field: EditedField<Value>) => {
  const failureText = useFailureText();
  const [text, setText] = useState<string | null>(null);
  const [failure, setFailure] = useState<CommandFailure | null>(null);
  const awaited = useRef<string | null>(null);
  const latest = useRef({ field, text });

  // What was typed is shown until the record says the same, so that the value before does not flash up.
  useEffect(() => {
    latest.current = { field, text };
    if (awaited.current === null || awaited.current !== field.format(field.value)) return;
    awaited.current = null;
    setText(null);
  });

  const reset = (): void => {
    awaited.current = null;
    setText(null);
    setFailure(null);
  };

  const commit = async (): Promise<void> => {
    const { field: now, text: typed } = latest.current;
    if (typed === null) return;
    const parsed = now.parse(typed);
    if (!parsed.ok) return setFailure(parsed.error);
    const written = now.format(parsed.value);
    if (awaited.current === written) return;
    if (parsed.value === now.value) return reset();
    awaited.current = written;
    const refused = await now.save(parsed.value);
    if (refused) awaited.current = null;
    setFailure(refused ?? null);
  };

  useEffect(
    () => () => {
      const { field: last, text: typed } = latest.current;
      if (typed === null || awaited.current !== null) return;
      const parsed = last.parse(typed);
      if (parsed.ok && parsed.value !== last.value) void last.save(parsed.value);
    },
    [],
  );

  return {
    value: text ?? field.format(field.value),
    error: failure ? failureText(failure) : undefined,
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => {
      awaited.current = null;
      setText(currentTarget.value);
      setFailure(null);
    },
    onBlur: () => void commit(),
    onKeyDown: ({ key }: KeyboardEvent) => {
      if (key === 'Enter' && !field.isProse) void commit();
      if (key === 'Escape') reset();
    },
    // Escape goes back to what is kept before it closes the panel around the field.
    'data-mantine-stop-propagation': text !== null,
    // Tells the key for undo that nothing is being typed here (see app/hotkeys.tsx).
    'data-settled': text === null ? true : undefined,
  };
};
