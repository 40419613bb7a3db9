/** What a rule answers: the value, or a failure that a person can be told about. Exceptions are for bugs. */
export type Result<Value, Failure = CommandFailure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/**
 * An expected failure. `code` names the rule and is the key of its message in every language (`errors:<code>`),
 * `field` is the path of the offending field ("lines.2.discountBp"), `values` fill the message.
 */
export type CommandFailure = {
  readonly code: string;
  readonly field?: string;
  readonly values?: Readonly<Record<string, string | number>>;
};

/** A success carrying `value`. */
export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

/** A failure of rule `code`. */
export const fail = (
  code: string,
  field?: string,
  values?: Readonly<Record<string, string | number>>,
): Result<never> => ({
  ok: false,
  error: { code, ...(field === undefined ? {} : { field }), ...(values === undefined ? {} : { values }) },
});
