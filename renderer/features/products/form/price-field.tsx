import { Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#renderer/ui/formats.tsx';
import { useFieldDraft } from '#renderer/ui/use-field-draft.ts';
import { formatAmount, parseAmount } from '#shared/kernel/money.ts';
import { type CommandFailure, ok } from '#shared/kernel/result.ts';
import classes from './price-fields.module.css';

type PriceFieldProps = {
  readonly currency: string;
  /** Undefined where it has no price in this currency. */
  readonly amountMinor: number | undefined;
  readonly keep: (amountMinor: number | undefined) => Promise<CommandFailure | undefined>;
  readonly autoFocus: boolean;
};

/** The price in one currency, typed and written as the company's formats have it. */
export const PriceField = ({ currency, amountMinor, keep, autoFocus }: PriceFieldProps) => {
  const { t } = useTranslation('products');
  const { locale } = useFormats().settings;
  const draft = useFieldDraft<number | ''>({
    value: amountMinor ?? '',
    format: (amount) => (amount === '' ? '' : formatAmount(amount, currency, locale, 'none')),
    parse: (text) => (text.trim() === '' ? ok('') : parseAmount(text, currency, locale)),
    save: (amount) => keep(amount === '' ? undefined : amount),
  });
  return (
    <TextInput
      {...draft}
      aria-label={t('priceIn', { currency })}
      inputMode="decimal"
      autoFocus={autoFocus}
      leftSection={
        <Text size="xs" c="dimmed">
          {currency}
        </Text>
      }
      leftSectionWidth={46}
      classNames={{ input: classes.price }}
    />
  );
};
