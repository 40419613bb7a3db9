/** The weekday of `day` (`YYYY-MM-DD`) in full in `locale`: "Monday". */
export const weekdayOf = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.parse(day));
