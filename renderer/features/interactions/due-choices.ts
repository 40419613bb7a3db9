import { addDays } from '#shared/kernel/dates.ts';

/** Days a next step is mostly due, offered by one tap or key. */
export const DUE_CHOICES = ['tomorrow', 'in-3-days', 'next-week'] as const;
export type DueChoice = (typeof DUE_CHOICES)[number];

/** The key of each choice in lists: the number of days. */
export const DUE_KEYS: Readonly<Record<string, DueChoice>> = {
  '1': 'tomorrow',
  '3': 'in-3-days',
  '7': 'next-week',
};

const DAYS: Readonly<Record<DueChoice, number>> = { tomorrow: 1, 'in-3-days': 3, 'next-week': 7 };

/** The day (`YYYY-MM-DD`) a choice means, counted from `today`. */
export const dueDay = (today: string, choice: DueChoice): string => addDays(today, DAYS[choice]);
