import { Badge, Text, UnstyledButton } from '@mantine/core';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { openPanel } from '#renderer/stores/panel-store.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import { taxRateOf } from '#shared/domain/definitions/company.ts';
import type { TaxRate } from '#shared/domain/definitions/definition.ts';
import type { Product } from '#shared/domain/products/product.ts';
import classes from './product-list.module.css';
import { ProductPrice } from './product-price.tsx';

type ProductRowProps = {
  readonly product: Product;
  readonly index: number;
  readonly isActive: boolean;
  readonly taxRates: readonly TaxRate[];
  readonly currency: string;
  readonly button: Pick<ComponentProps<'button'>, 'ref' | 'onFocus' | 'onKeyDown'>;
};

/** One product; the whole row opens it. */
export const ProductRow = ({ product, index, isActive, taxRates, currency, button }: ProductRowProps) => {
  const { t } = useTranslation('products');
  const { percent } = useFormats();
  const tax = taxRateOf(taxRates, product.taxRateId);
  const beneath = [product.sku, product.unit].filter((text) => text !== '').join(' · ');
  return (
    <tr className={classes.row} data-active={isActive || undefined} aria-rowindex={index + 2}>
      <td className={classes.name}>
        <UnstyledButton
          {...button}
          className={classes.open}
          onClick={() => openPanel({ kind: 'product-form', productId: product.id })}
        >
          {product.name}
        </UnstyledButton>
        {product.archivedAt !== '' && (
          <Badge size="sm" ml={8}>
            {t('archived')}
          </Badge>
        )}
        <Text size="xs" c="dimmed" className={classes.beneath}>
          {beneath}
        </Text>
      </td>
      <td className={classes.wide}>{product.sku}</td>
      <td className={classes.wide}>{product.unit}</td>
      <td className={`${classes.wide} ${classes.end}`}>{tax ? percent(tax.rateBp) : ''}</td>
      <td className={classes.end}>
        <ProductPrice product={product} currency={currency} />
      </td>
    </tr>
  );
};
