import { join } from 'node:path';
import { app } from 'electron';
import { SHELL_LANGUAGES, type ShellLanguage } from '#shared/ipc/contract.ts';
import { readJsonFile, writeJsonFile } from './whole-file.ts';
import type { WindowState } from './window-state.ts';

type ShellState = { readonly window: unknown; readonly language: unknown };

/** What the shell itself remembers between starts: nothing about customers, so it is kept in the clear. */
const statePath = () => join(app.getPath('userData'), 'shell.json');

const readState = (): ShellState => {
  const stored = readJsonFile(statePath());
  const fields = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  return { window: fields.window, language: fields.language };
};

let state: ShellState | undefined;

const current = (): ShellState => {
  state ??= readState();
  return state;
};

const keep = (changes: Partial<ShellState>): void => {
  state = { ...current(), ...changes };
  try {
    writeJsonFile(statePath(), state);
  } catch (error) {
    // A folder that can't be written costs the memory of a window, never the start or the end of the program.
    console.warn('The place of the window was not kept:', error);
  }
};

/** Where the window stood last, unchecked. */
export const savedWindow = (): unknown => current().window;

export const keepWindow = (window: WindowState): void => keep({ window });

/** The language a person chose, else that of the operating system, else English. */
export const shellLanguage = (): ShellLanguage => {
  const known = (tag: unknown) => SHELL_LANGUAGES.find((language) => language === tag);
  return known(current().language) ?? known(app.getLocale().slice(0, 2)) ?? 'en';
};

export const keepLanguage = (language: ShellLanguage): void => keep({ language });
