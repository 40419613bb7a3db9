import type { EditedField } from '#renderer/ui/use-field-draft.ts';
import type { CommandFailure, Result } from '#shared/kernel/result.ts';

/** A value edited in place that is kept by a command. */
export type TypedValue<Value> = Pick<EditedField<Value>, 'value' | 'format' | 'parse'> & {
  readonly save: (value: Value) => Promise<Result<unknown>>;
};

/** What went wrong with `save`, or nothing. */
export const failureOf =
  <Value>(save: TypedValue<Value>['save']) =>
  async (value: Value): Promise<CommandFailure | undefined> => {
    const saved = await save(value);
    return saved.ok ? undefined : saved.error;
  };
