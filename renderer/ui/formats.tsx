import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { formatDay, formatInstant, formatRelative } from '#shared/kernel/dates.ts';
import { formatAmount } from '#shared/kernel/money.ts';
import { formatPercent } from '#shared/kernel/percent.ts';
import { formatQuantity } from '#shared/kernel/quantity.ts';

/** How numbers, money and dates are written here. */
export type FormatSettings = {
  /** BCP 47 tag, `de-DE`. */
  readonly locale: string;
  /** Default currency, ISO 4217. */
  readonly currency: string;
  /** Country of phone numbers typed without one, ISO 3166-1 alpha-2. */
  readonly country: string;
  /** IANA time zone of this device. */
  readonly timeZone: string;
};

const FormatsContext = createContext<FormatSettings>({
  locale: 'en-GB',
  currency: 'EUR',
  country: 'DE',
  timeZone: 'UTC',
});

/** Gives the company's formats to everything below. */
export const FormatsProvider = ({
  settings,
  children,
}: {
  readonly settings: FormatSettings;
  readonly children: ReactNode;
}) => <FormatsContext value={settings}>{children}</FormatsContext>;

/** Writers of values by the company's formats; `settings` is for parsing what a person types. */
export const useFormats = () => {
  const settings = useContext(FormatsContext);
  return useMemo(() => {
    const { locale, timeZone } = settings;
    return {
      settings,
      money: (amountMinor: number, currency: string) => formatAmount(amountMinor, currency, locale),
      percent: (basisPoints: number) => formatPercent(basisPoints, locale),
      quantity: (milli: number) => formatQuantity(milli, locale),
      number: (value: number) => new Intl.NumberFormat(locale).format(value),
      day: (day: string) => formatDay(day, locale),
      instant: (instant: string) => formatInstant(instant, locale, timeZone),
      relative: (instant: string) => formatRelative(instant, new Date().toISOString(), locale),
    };
  }, [settings]);
};
