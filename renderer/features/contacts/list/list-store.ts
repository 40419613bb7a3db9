import { create } from 'zustand';
import type { ContactQuery, FilterOperator } from '#renderer/data/contact-index/contact-query.ts';
import { setPreferences, usePreferences } from '#renderer/stores/preferences-store.ts';
import { type ListChoice, readChoice, VIEW_AREA } from './list-choice.ts';

/** Where a person is in the contact list; it is still there when they come back from another page. */
type ListState = {
  readonly choice: ListChoice;
  readonly text: string;
  /** Instant from which filters count days. */
  readonly now: string;
  /** Row the keys act on, counted from 0; -1 before the first. */
  readonly cursor: number;
  /** Contact shown beside the list, '' for none. */
  readonly peekId: string;
  readonly selected: ReadonlySet<string>;
  /** Row a range is selected from. */
  readonly anchor: number;
  readonly scrollTop: number;
};

const NOWHERE = { cursor: -1, anchor: -1, scrollTop: 0 } as const;
const NOTHING: ReadonlySet<string> = new Set();

export const useContactListStore = create<ListState>(() => ({
  ...NOWHERE,
  choice: readChoice(usePreferences.getState().lists[VIEW_AREA]),
  text: '',
  now: new Date().toISOString(),
  peekId: '',
  selected: NOTHING,
}));

const { getState, setState } = useContactListStore;

const COUNTED_IN_DAYS: ReadonlySet<FilterOperator> = new Set(['older-than', 'within']);

/** What the list asks the index for. */
export const listQuery = ({
  choice,
  text,
  now,
}: Pick<ListState, 'choice' | 'text' | 'now'>): ContactQuery => {
  const { filters, archived, sortField, descending } = choice;
  const areDaysCounted = filters.some(({ operator }) => COUNTED_IN_DAYS.has(operator));
  return { text, filters, archived, sortField, descending, now: areDaysCounted ? now : '' };
};

/** Shows something else: the list begins at its top, nothing is selected. Remembered on this device. */
export const choose = (changes: Partial<ListChoice>): void => {
  const choice = { ...getState().choice, ...changes };
  setState({ ...NOWHERE, choice, now: new Date().toISOString(), selected: NOTHING });
  setPreferences({ lists: { ...usePreferences.getState().lists, [VIEW_AREA]: JSON.stringify(choice) } });
};

/** Shows only contacts with these words. */
export const setWords = (text: string): void => {
  if (text !== getState().text) setState({ ...NOWHERE, text, selected: NOTHING });
};

/** Puts the keys' row. */
export const setCursor = (cursor: number): void => setState({ cursor });

/** Shows contact `id` beside the list; '' closes it. */
export const peekAt = (peekId: string): void => setState({ peekId });

/** Selects exactly `ids`. */
export const select = (ids: Iterable<string>): void => setState({ selected: new Set(ids) });

/** Selects contact `id` at row `place`, or not any more. */
export const toggleSelected = (id: string, place: number): void => {
  const selected = new Set(getState().selected);
  if (!selected.delete(id)) selected.add(id);
  setState({ selected, anchor: place });
};

/** Selects nothing. */
export const clearSelection = (): void => setState({ selected: NOTHING, anchor: -1 });

/** Counts the days of filters from this moment. */
export const countDaysFromNow = (): void => setState({ now: new Date().toISOString() });
