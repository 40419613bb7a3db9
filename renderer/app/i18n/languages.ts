import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

type Texts = Readonly<Record<string, Record<string, unknown>>>;

/** Languages of the screen: their own name, and where their texts are. A new language is one line and one folder. */
export const LANGUAGES: Readonly<
  Record<string, { readonly name: string; readonly load: () => Promise<Texts> }>
> = {
  en: { name: 'English', load: async () => (await import('./locale-en.ts')).texts },
  de: { name: 'Deutsch', load: async () => (await import('./locale-de.ts')).texts },
};

const preferred = (): string =>
  navigator.languages.map((tag) => tag.split('-')[0] ?? '').find((language) => language in LANGUAGES) ?? 'en';

const areaOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.json'.length);

const addTexts = async (language: string): Promise<void> => {
  if (i18next.hasResourceBundle(language, 'app')) return;
  const texts = (await LANGUAGES[language]?.load()) ?? {};
  for (const [path, text] of Object.entries(texts)) i18next.addResourceBundle(language, areaOf(path), text);
};

/** Loads the texts of `language` ('' for the browser's) and shows the screen in it from now on. */
export const showLanguage = async (language: string): Promise<void> => {
  const chosen = language in LANGUAGES ? language : preferred();
  await addTexts(chosen);
  await i18next.changeLanguage(chosen);
  document.documentElement.lang = chosen;
  document.documentElement.dir = i18next.dir(chosen);
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
