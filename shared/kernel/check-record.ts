import { compileSchema } from './check-schema.ts';
import { type CommandFailure, ok, type Result } from './result.ts';

const CODES: Readonly<Record<string, string>> = {
  minLength: 'fields.required',
  maxLength: 'fields.too-long',
  maxItems: 'fields.too-many',
  minimum: 'fields.out-of-range',
  maximum: 'fields.out-of-range',
};

/**
 * A check that a record about to be written fits `schema` (its JSON Schema body): the record itself, or a failure
 * naming the field ("lines.2.unit") with `fields.required`, `fields.too-long`, `fields.too-many`,
 * `fields.out-of-range` or `fields.not-valid`. The schema is compiled at first use.
 */
export const recordCheck = <Doc>(schema: object): ((doc: Doc) => Result<Doc>) => {
  let check: ReturnType<typeof compileSchema> | undefined;
  return (doc) => {
    check ??= compileSchema(schema);
    const fault = check(doc);
    if (!fault) return ok(doc);
    const error: CommandFailure = {
      code: CODES[fault.keyword] ?? 'fields.not-valid',
      field: fault.path.slice(1).replaceAll('/', '.'),
    };
    return { ok: false, error };
  };
};
