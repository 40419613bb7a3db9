import { fail, type Result } from '#shared/kernel/result.ts';

const messagesOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const inner = 'inner' in error ? messagesOf(error.inner) : '';
  const parameters = 'parameters' in error ? JSON.stringify(error.parameters)?.slice(0, 2000) : '';
  return `${error.name} ${error.message} ${inner} ${parameters}`;
};

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

/**
 * What a person can be told about a write that the storage refused: the disk is full, the record exists already, it
 * breaks its schema, or the reason in the engine's words. Nothing was written.
 */
export const writeFailure = (error: unknown): Result<never> => {
  const text = messagesOf(error);
  // The engine's own word: "quota" alone is in every failure that names quotations.
  if (/QuotaExceeded/i.test(text) || codeOf(error) === 'disk-full') return fail('data.disk-full');
  if (/CONFLICT|"status":409/.test(text)) return fail('data.exists-already');
  if (/VD2|"status":422/.test(text)) return fail('data.invalid');
  return fail('data.not-written', undefined, {
    reason: error instanceof Error ? error.message.slice(0, 300) : text,
  });
};
