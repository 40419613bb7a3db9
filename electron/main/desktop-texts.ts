import type { ShellLanguage } from '#shared/ipc/contract.ts';
import de from '../../resources/locales/de/desktop.json' with { type: 'json' };
import en from '../../resources/locales/en/desktop.json' with { type: 'json' };

/** The words of menu and dialogs; German must have every key that English has. */
export type DesktopTexts = typeof en;

const TEXTS: Readonly<Record<ShellLanguage, DesktopTexts>> = { en, de };

export const desktopTexts = (language: ShellLanguage): DesktopTexts => TEXTS[language];

/** `text` with its `{{name}}` places filled. */
export const fillText = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place));
