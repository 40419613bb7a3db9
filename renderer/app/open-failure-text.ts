const TOLD = new Set([
  'unsupported',
  'missing',
  'wrong-key',
  'in-use',
  'disk-full',
  'corrupt',
  'old-unreadable',
]);

/** Key of the text that says why the database could not be opened and what to do. */
export const openFailureText = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return TOLD.has(code) ? `failure.open.${code}` : 'failure.openText';
};
