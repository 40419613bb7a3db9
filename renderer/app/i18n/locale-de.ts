/** All German texts, loaded when German is chosen. */
export const texts = import.meta.glob<Record<string, unknown>>('../../../resources/locales/de/*.json', {
  eager: true,
  import: 'default',
});
