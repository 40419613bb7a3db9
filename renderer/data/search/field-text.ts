/** Text in field `name` of a document that may be damaged; '' when there is none. */
export const fieldText = (document: Readonly<Record<string, unknown>>, name: string): string => {
  const value = document[name];
  return typeof value === 'string' ? value : '';
};
