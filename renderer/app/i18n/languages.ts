import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { platform } from '#renderer/platform/platform.ts';
import type { ScreenLanguage } from '#renderer/ui/screen-languages.ts';

type Texts = Readonly<Record<string, Record<string, unknown>>>;

/** Where the texts of each language are; their names are in `ui/screen-languages.ts`. */
const LOADERS: Readonly<Record<ScreenLanguage, () => Promise<Texts>>> = {
  en: async () => (await import('./locale-en.ts')).texts,
  de: async () => (await import('./locale-de.ts')).texts,
};

const isLanguage = (tag: string): tag is ScreenLanguage => Object.hasOwn(LOADERS, tag);

const preferred = (): ScreenLanguage =>
  navigator.languages.map((tag) => tag.split('-')[0] ?? '').find(isLanguage) ?? 'en';

const areaOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.json'.length);

const addTexts = async (language: ScreenLanguage): Promise<void> => {
  if (i18next.hasResourceBundle(language, 'app')) return;
  const texts = await LOADERS[language]();
  for (const [path, text] of Object.entries(texts)) i18next.addResourceBundle(language, areaOf(path), text);
};

/** Loads the texts of `language` ('' for the browser's) and shows the screen in it from now on. */
export const showLanguage = async (language: string): Promise<void> => {
  const chosen = isLanguage(language) ? language : preferred();
  await addTexts(chosen);
  await i18next.changeLanguage(chosen);
  document.documentElement.lang = chosen;
  document.documentElement.dir = i18next.dir(chosen);
  void platform.setLanguage(chosen);
};

/** Prepares the texts; ask once, before the first screen. */
export const startLanguages = async (language: string): Promise<void> => {
  await i18next.use(initReactI18next).init({
    defaultNS: 'app',
    fallbackLng: false,
    interpolation: { escapeValue: false },
    returnEmptyString: false,
    react: { useSuspense: false },
  });
  await showLanguage(language);
};
