import { useTranslation } from 'react-i18next';
import { useFormats } from '#renderer/ui/formats.tsx';
import { weekdayOf } from '#renderer/ui/weekday.ts';
import { daysBetween } from '#shared/kernel/dates.ts';

/** Writes a day as people say it on `today` (both `YYYY-MM-DD`): "Today", "Yesterday", "Monday, 4 May 2026". */
export const useDayText = (today: string): ((day: string) => string) => {
  const { t } = useTranslation('interactions');
  const { settings, day: formatDay } = useFormats();
  return (day) => {
    const distance = daysBetween(today, day);
    if (distance === 0) return t('day.today');
    if (distance === -1) return t('day.yesterday');
    if (distance === 1) return t('day.tomorrow');
    return t('day.other', { weekday: weekdayOf(day, settings.locale), date: formatDay(day) });
  };
};
