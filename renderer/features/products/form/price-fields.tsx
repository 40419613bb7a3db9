import { Fieldset } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CurrencySelect } from '#renderer/ui/currency-select.tsx';
import type { ProductPrice } from '#shared/domain/products/product.ts';
import { priceIn } from '#shared/domain/products/product-price.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';
import { PriceField } from './price-field.tsx';
import classes from './price-fields.module.css';

type PriceFieldsProps = {
  readonly prices: readonly ProductPrice[];
  /** The company's currency, always offered first. */
  readonly currency: string;
  readonly keep: (prices: readonly ProductPrice[]) => Promise<CommandFailure | undefined>;
};

/** The net price of one unit in each currency it is offered in; an empty field is no price. */
export const PriceFields = ({ prices, currency, keep }: PriceFieldsProps) => {
  const { t } = useTranslation('products');
  const [added, setAdded] = useState<readonly string[]>([]);
  const currencies = [...new Set([currency, ...prices.map((price) => price.currency), ...added])];

  const set = (of: string, amountMinor: number | undefined): Promise<CommandFailure | undefined> => {
    const others = prices.filter((price) => price.currency !== of);
    if (amountMinor === undefined) return keep(others);
    const price = { currency: of, amountMinor };
    return keep(
      others.length < prices.length
        ? prices.map((other) => (other.currency === of ? price : other))
        : [...prices, price],
    );
  };

  return (
    <Fieldset legend={t('fields.prices')} variant="unstyled" className={classes.prices}>
      {currencies.map((of) => (
        <PriceField
          key={of}
          currency={of}
          amountMinor={priceIn({ prices }, of)}
          keep={(amountMinor) => set(of, amountMinor)}
          autoFocus={of === added.at(-1)}
        />
      ))}
      <CurrencySelect
        aria-label={t('addCurrency')}
        placeholder={t('addCurrency')}
        value=""
        key={added.length}
        without={currencies}
        onChange={(chosen) => setAdded([...added, chosen])}
      />
    </Fieldset>
  );
};
