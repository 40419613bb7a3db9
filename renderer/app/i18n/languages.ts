import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { platform } from '#renderer/platform/platform.ts';
import type { ScreenLanguage } from '#renderer/ui/screen-languages.ts';

type Texts = Readonly<Record<string, Record<string, unknown>>>;

type Loader = () => Promise<{ readonly texts: Texts }>;

/**
 * Where the texts of each language are, those of the first screen apart, so that it need not wait for the others.
 * The languages' names are in `ui/screen-languages.ts`.
 */
const LOADERS: Readonly<Record<ScreenLanguage, { readonly first: Loader; readonly other: Loader }>> = {
  en: { first: () => import('./en-first.ts'), other: () => import('./en-other.ts') },
  de: { first: () => import('./de-first.ts'), other: () => import('./de-other.ts') },
};

const isLanguage = (tag: string): tag is ScreenLanguage => Object.hasOwn(LOADERS, tag);

const preferred = (): ScreenLanguage =>
  navigator.languages.map((tag) => tag.split('-')[0] ?? '').find(isLanguage) ?? 'en';

const areaOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.json'.length);

const added = new Map<Loader, Promise<void>>();

const add = async (language: ScreenLanguage, load: Loader): Promise<void> => {
  const { texts } = await load();
  for (const [path, text] of Object.entries(texts)) i18next.addResourceBundle(language, areaOf(path), text);
};

/** Adds texts once, however often they are asked for; after a failure they can be asked for again. */
const addTexts = (language: ScreenLanguage, load: Loader): Promise<void> => {
  const adding = added.get(load) ?? add(language, load);
  added.set(load, adding);
  adding.catch(() => added.delete(load));
  return adding;
};

let shown: ScreenLanguage | undefined;

/** Loads the texts that the first screen did not need; for what is shown after it. */
export const loadOtherTexts = async (): Promise<void> => {
  if (shown) await addTexts(shown, LOADERS[shown].other);
};

/** Loads the texts of `language` ('' for the browser's) and shows the screen in it from now on. */
export const showLanguage = async (language: string): Promise<void> => {
  const chosen = isLanguage(language) ? language : preferred();
  const { first, other } = LOADERS[chosen];
  await addTexts(chosen, first);
  if (shown) await addTexts(chosen, other);
  shown = chosen;
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
