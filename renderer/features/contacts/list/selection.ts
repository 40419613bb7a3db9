import { askContactIndex } from '#renderer/data/contact-index/contact-index-client.ts';
import { clearSelection, listQuery, select, useContactListStore } from './list-store.ts';

/** Selects every contact the list shows, or nothing when all are selected already. */
export const toggleAll = async (total: number): Promise<void> => {
  const { selected } = useContactListStore.getState();
  if (selected.size >= total) clearSelection();
  else select(await askContactIndex('ids', { query: listQuery(useContactListStore.getState()) }));
};

/** Selects the rows from where the last selection was made to `place`, besides what is selected. */
export const selectTo = async (place: number): Promise<void> => {
  const state = useContactListStore.getState();
  const { anchor, selected } = state;
  const ids = await askContactIndex('ids', { query: listQuery(state) });
  const from = anchor < 0 ? place : anchor;
  select([...selected, ...ids.slice(Math.min(from, place), Math.max(from, place) + 1)]);
};
