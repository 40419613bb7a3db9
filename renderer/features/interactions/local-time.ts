const two = (value: number): string => String(value).padStart(2, '0');

/** ISO `instant` as a `datetime-local` field of this device has it: `2026-05-04T09:30`. */
export const toLocalMinute = (instant: string): string => {
  const date = new Date(instant);
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
};

/** The ISO instant of what a `datetime-local` field has, '' when that is no time. */
export const fromLocalMinute = (local: string): string => {
  const time = new Date(local);
  return Number.isNaN(time.getTime()) ? '' : time.toISOString();
};

/** The instant (ISO) at which `day` (`YYYY-MM-DD`) begins on this device. */
export const startOfDay = (day: string): string => fromLocalMinute(`${day}T00:00`);
