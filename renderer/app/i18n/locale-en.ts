/** All English texts, one chunk that is loaded before the first screen. */
export const texts = import.meta.glob<Record<string, unknown>>('../../../resources/locales/en/*.json', {
  eager: true,
  import: 'default',
});
