import { formatDay } from '#shared/kernel/dates.ts';
import { formatAmount } from '#shared/kernel/money.ts';

const EXAMPLE_MINOR = 123_456;
const EXAMPLE_DAY = '2026-05-04';

/** An amount and a date as `locale` writes them, to see what a choice of formats means. */
export const formatExample = (locale: string, currency: string): string =>
  `${formatAmount(EXAMPLE_MINOR, currency, locale)} · ${formatDay(EXAMPLE_DAY, locale)}`;
