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
      lists: {},
    }),
    { name: 'kith-preferences' },
  ),
);

/** Changes some of the choices. */
export const setPreferences = (changes: Partial<Preferences>): void => {
  usePreferences.setState(changes);
};
