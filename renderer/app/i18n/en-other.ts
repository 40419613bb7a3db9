/** English texts of everything that is not on the first screen. */
export const texts = import.meta.glob<Record<string, unknown>>(
  ['../../../resources/locales/en/*.json', '!**/{app,contacts,data}.json'],
  { eager: true, import: 'default' },
);
