import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** Choices of the person at this device; they stay on it. */
export type Preferences = {
  /** Language of the screen; '' follows the browser. */
  readonly language: string;
  /** Columns shown in the contact list, in order. */
  readonly contactColumns: readonly string[];
  /** Member who works on this device. */
  readonly memberId: string;
  /** Days between copies of the database that are made by themselves, 0 for none, and how many are kept. */
  readonly copyEveryDays: number;
  readonly copiesKept: number;
  /** Last filters and order of each list, as JSON by list. */
  readonly lists: Readonly<Record<string, string>>;
};

export const usePreferences = create<Preferences>()(
  persist(
    (): Preferences => ({
      language: '',
      contactColumns: [
        'organizationName',
        'phone',
        'email',
        'city',
        'lifecycleStage',
        'ownerId',
        'lastInteractionAt',
      ],
      memberId: '',
      copyEveryDays: 1,
      copiesKept: 3,
      lists: {},
    }),
    { name: 'kith-preferences' },
  ),
);

/** Changes some of the choices. */
export const setPreferences = (changes: Partial<Preferences>): void => {
  usePreferences.setState(changes);
};
