import { isDay } from '#shared/kernel/dates.ts';
import type { VCardProperty } from './vcard.ts';

const DATE = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ].*)?$/;
const WITHOUT_YEAR = /^--(\d{2})-?(\d{2})/;

/**
 * A date of birth as written in any version: a day (YYYY-MM-DD), or as `text` what is not one: "--04-12" where the
 * year is left out, "1985-04", "circa 1800".
 */
export const birthOf = ({
  value,
  params,
}: VCardProperty): { readonly day: string; readonly text: string } => {
  const typed = value.trim();
  const [, year = '', month = '', date = ''] = DATE.exec(typed) ?? [];
  const day = `${year}-${month}-${date}`;
  if (isDay(day)) {
    // Apple writes a year where none is known, and says so.
    const hasNoYear = params.get('X-APPLE-OMIT-YEAR')?.[0] === year;
    return hasNoYear ? { day: '', text: `--${month}-${date}` } : { day, text: '' };
  }
  const [, monthOnly, dateOnly] = WITHOUT_YEAR.exec(typed) ?? [];
  return { day: '', text: monthOnly ? `--${monthOnly}-${dateOnly}` : typed };
};
