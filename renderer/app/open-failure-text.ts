const TOLD = new Set([
  'unsupported',
  'missing',
  'wrong-key',
  'keychain',
  'in-use',
  'disk-full',
  'corrupt',
  'old-unreadable',
]);

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Whether a copy of the database may help. */
export const mayRestore = (error: unknown): boolean =>
  ['missing', 'corrupt', 'wrong-key'].includes(codeOf(error));

/** Whether something of a damaged database may still be readable. */
export const mayRepair = (error: unknown): boolean => codeOf(error) === 'corrupt';

/** Key of the text that says why the database could not be opened and what to do. */
export const openFailureText = (error: unknown): string => {
  const code = codeOf(error);
  return TOLD.has(code) ? `failure.open.${code}` : 'failure.openText';
};
