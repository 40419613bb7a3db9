import { setPreferences, usePreferences } from '#renderer/stores/preferences-store.ts';
import { QUOTATION_STATES } from '#shared/domain/quotations/quotation-state.ts';
import { type ListChoice, SORT_FIELDS } from './quotation-rows.ts';

const LIST = 'quotations';
const FIRST_CHOICE: ListChoice = { state: '', sortField: 'updatedAt', descending: true };

const parseChoice = (text: string | undefined): ListChoice => {
  if (!text) return FIRST_CHOICE;
  try {
    const { state, sortField, descending } = JSON.parse(text) as Partial<ListChoice>;
    return {
      state: QUOTATION_STATES.find((known) => known === state) ?? '',
      sortField: SORT_FIELDS.find((known) => known === sortField) ?? FIRST_CHOICE.sortField,
      descending: descending ?? FIRST_CHOICE.descending,
    };
  } catch {
    return FIRST_CHOICE;
  }
};

/** Filter and order of the list of quotations, as the person left them, and the way to change them. */
export const useListChoice = (): readonly [ListChoice, (changes: Partial<ListChoice>) => void] => {
  const kept = usePreferences(({ lists }) => lists[LIST]);
  const choice = parseChoice(kept);
  const choose = (changes: Partial<ListChoice>): void => {
    const { lists } = usePreferences.getState();
    setPreferences({ lists: { ...lists, [LIST]: JSON.stringify({ ...choice, ...changes }) } });
  };
  return [choice, choose];
};
