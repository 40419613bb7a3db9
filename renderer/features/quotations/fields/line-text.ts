import { cleanLine } from '#shared/kernel/clean-text.ts';
import { ok, type Result } from '#shared/kernel/result.ts';

/** A text of one line as a typed value: shown as it is, read without blank ends and line breaks. */
export const lineText = {
  format: (text: string): string => text,
  parse: (text: string): Result<string> => ok(cleanLine(text)),
};
