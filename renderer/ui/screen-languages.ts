/** Languages of the screen by their own names. A new one also needs its loader in `app/i18n/languages.ts`. */
export const SCREEN_LANGUAGES = { en: 'English', de: 'Deutsch' } as const;

export type ScreenLanguage = keyof typeof SCREEN_LANGUAGES;
