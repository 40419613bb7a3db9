import { useMediaQuery } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaxRate } from '#shared/domain/definitions/definition.ts';
import type { Product } from '#shared/domain/products/product.ts';
import { ProductHead } from './product-head.tsx';
import classes from './product-list.module.css';
import { ProductRow } from './product-row.tsx';
import type { ProductView } from './product-view.ts';
import { useRowKeys } from './use-row-keys.ts';

const ROW_PX = 37;
const PHONE_ROW_PX = 57;
const COLUMNS = 5;
const PHONE_COLUMNS = 2;

type ProductListProps = {
  readonly products: readonly Product[];
  readonly taxRates: readonly TaxRate[];
  readonly currency: string;
  readonly view: ProductView;
  readonly onViewChange: (changes: Partial<ProductView>) => void;
};

/** The products as rows, only those in view drawn; j, k and Enter walk and open them. */
export const ProductList = ({ products, taxRates, currency, view, onViewChange }: ProductListProps) => {
  const { t } = useTranslation('products');
  const isPhone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: products.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (isPhone ? PHONE_ROW_PX : ROW_PX),
    overscan: 12,
    getItemKey: (index) => products[index]?.id ?? index,
  });
  const { active, rowButton } = useRowKeys(products.length, (index) => rows.scrollToIndex(index));
  const columns = isPhone ? PHONE_COLUMNS : COLUMNS;
  const shown = rows.getVirtualItems();
  const before = shown[0]?.start ?? 0;
  const after = rows.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    <div className={classes.scroller} ref={scroller}>
      <table className={classes.table} aria-label={t('title')} aria-rowcount={products.length + 1}>
        <ProductHead view={view} onViewChange={onViewChange} />
        <tbody>
          {before > 0 && <Gap height={before} columns={columns} />}
          {shown.map(({ key, index }) => {
            const product = products[index];
            return (
              product && (
                <ProductRow
                  key={key}
                  product={product}
                  index={index}
                  isActive={index === active}
                  taxRates={taxRates}
                  currency={currency}
                  button={rowButton(index)}
                />
              )
            );
          })}
          {after > 0 && <Gap height={after} columns={columns} />}
        </tbody>
      </table>
    </div>
  );
};

/** Room of the rows that are not drawn. */
const Gap = ({ height, columns }: { readonly height: number; readonly columns: number }) => (
  <tr aria-hidden style={{ height }}>
    <td colSpan={columns} className={classes.gap} />
  </tr>
);
