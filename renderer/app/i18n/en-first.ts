/** English texts of the first screen. */
export const texts = import.meta.glob<Record<string, unknown>>(
  '../../../resources/locales/en/{app,contacts,data}.json',
  { eager: true, import: 'default' },
);
