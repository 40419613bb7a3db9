import { useTranslation } from 'react-i18next';
import { useFormats } from '#renderer/ui/formats.tsx';
import { daysBetween } from '#shared/kernel/dates.ts';

/** How soon something is due: what stands there, and whether it is late. */
export type Due = { readonly text: string; readonly isOverdue: boolean };

/** Says when a day (`YYYY-MM-DD`, '' for none) is due, counted from `today`. */
export const useDueText = (today: string): ((dueOn: string) => Due) => {
  const { t } = useTranslation('interactions');
  const { day } = useFormats();
  return (dueOn) => {
    if (dueOn === '') return { text: t('due.noDay'), isOverdue: false };
    const days = daysBetween(today, dueOn);
    if (days < 0) return { text: t('due.overdue', { count: -days }), isOverdue: true };
    if (days === 0) return { text: t('due.today'), isOverdue: false };
    if (days === 1) return { text: t('due.byTomorrow'), isOverdue: false };
    return { text: t('due.by', { day: day(dueOn) }), isOverdue: false };
  };
};
