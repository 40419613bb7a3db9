import { setPreferences, usePreferences } from '#renderer/stores/preferences-store.ts';
import { CHANNELS, type Channel } from '#shared/domain/interactions/interaction.ts';

/** The channel `list` is filtered by ('' for all), kept on this device. */
export const useRememberedChannel = (
  list: string,
): readonly [Channel | '', (channel: Channel | '') => void] => {
  const lists = usePreferences((preferences) => preferences.lists);
  const kept = CHANNELS.find((channel) => channel === lists[list]) ?? '';
  return [kept, (channel) => setPreferences({ lists: { ...lists, [list]: channel } })];
};
