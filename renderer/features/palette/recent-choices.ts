import { setPreferences, usePreferences } from '#renderer/stores/preferences-store.ts';

const LIST = 'palette';
const KEPT = 6;

const parse = (kept: string | undefined): readonly string[] => {
  try {
    const keys: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string').slice(0, KEPT) : [];
  } catch {
    return [];
  }
};

/** Keys of what was chosen last on this device, the latest first: ids only, never a copy of a record. */
export const recentChoices = (): readonly string[] => parse(usePreferences.getState().lists[LIST]);

/** Remembers that the item `key` was chosen. */
export const rememberChoice = (key: string): void => {
  const keys = [key, ...recentChoices().filter((other) => other !== key)].slice(0, KEPT);
  const { lists } = usePreferences.getState();
  setPreferences({ lists: { ...lists, [LIST]: JSON.stringify(keys) } });
};
