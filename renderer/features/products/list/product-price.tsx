import { Text, Tooltip, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#renderer/ui/formats.tsx';
import type { Product } from '#shared/domain/products/product.ts';
import { priceIn } from '#shared/domain/products/product-price.ts';
import classes from './product-list.module.css';

type ProductPriceProps = { readonly product: Product; readonly currency: string };

/** The price in the company's currency, the others when pointed at; one in another currency where that is all. */
export const ProductPrice = ({ product, currency }: ProductPriceProps) => {
  const { t } = useTranslation('products');
  const { money } = useFormats();
  const own = priceIn(product, currency);
  const main = own === undefined ? product.prices[0] : { currency, amountMinor: own };
  if (!main)
    return (
      <Text span size="sm" c="dimmed">
        {t('noPrice')}
      </Text>
    );
  const others = product.prices
    .filter((price) => price.currency !== main.currency)
    .map((price) => money(price.amountMinor, price.currency));
  return (
    <>
      {others.length > 0 && (
        <Tooltip label={others.join(' · ')}>
          <Text span size="xs" c="dimmed" className={classes.others}>
            <span aria-hidden>+{others.length}</span>
            <VisuallyHidden>{t('alsoPriced', { prices: others.join(', ') })}</VisuallyHidden>
          </Text>
        </Tooltip>
      )}
      <span className={classes.money}>{money(main.amountMinor, main.currency)}</span>
    </>
  );
};
