import { useEffect, useState } from 'react';
import { dayOfInstant } from '#shared/kernel/dates.ts';
import { useFormats } from './formats.tsx';

const CHECKED_EVERY_MS = 30_000;

/** Today's date (`YYYY-MM-DD`) where this device is; follows when midnight passes. */
export const useToday = (): string => {
  const { timeZone } = useFormats().settings;
  const [day, setDay] = useState(() => dayOfInstant(new Date().toISOString(), timeZone));
  useEffect(() => {
    const look = (): void => setDay(dayOfInstant(new Date().toISOString(), timeZone));
    look();
    const timer = setInterval(look, CHECKED_EVERY_MS);
    return () => clearInterval(timer);
  }, [timeZone]);
  return day;
};
