import { FONT_FILES, type FontSources } from './fonts.ts';

const addresses: Readonly<Record<string, string>> = import.meta.glob('../../../../resources/fonts/*.ttf', {
  query: '?url',
  import: 'default',
  eager: true,
});

const addressOf = (file: string): string => {
  const address = addresses[`../../../../resources/fonts/${file}.ttf`];
  if (address === undefined) throw new Error(`The font ${file} is not part of this build`);
  return address;
};

/** Addresses of the bundled fonts, part of the application: nothing is fetched from elsewhere. */
export const bundledFonts: FontSources = Object.fromEntries(
  FONT_FILES.map((file) => [file, addressOf(file)]),
) as FontSources;
