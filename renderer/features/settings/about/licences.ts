const texts = import.meta.glob<string>('../../../../resources/fonts/*.txt', {
  query: '?raw',
  import: 'default',
});

/** A font that Kith carries for the PDFs it draws, and the terms it comes under. */
export type FontLicence = {
  readonly name: string;
  /** Key of the scripts it writes, `about.scripts.<key>`. */
  readonly scripts: string;
  readonly licence: string;
  readonly readText: () => Promise<string>;
};

const textOf = (file: string) => async (): Promise<string> =>
  (await texts[`../../../../resources/fonts/${file}`]?.()) ?? '';

const ofl = { licence: 'SIL Open Font License 1.1', readText: textOf('OFL.txt') } as const;
const apache = { licence: 'Apache License 2.0', readText: textOf('LICENSE-Apache-2.0.txt') } as const;

/** As in `resources/fonts/README.md`. */
export const FONTS: readonly FontLicence[] = [
  { name: 'Noto Sans', scripts: 'latin', ...ofl },
  { name: 'Noto Sans Arabic', scripts: 'arabic', ...ofl },
  { name: 'Noto Sans Hebrew', scripts: 'hebrew', ...ofl },
  { name: 'Noto Sans Devanagari', scripts: 'devanagari', ...ofl },
  { name: 'Noto Sans Thai', scripts: 'thai', ...ofl },
  { name: 'Droid Sans Fallback', scripts: 'cjk', ...apache },
];
