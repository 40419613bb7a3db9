import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './product-list.module.css';
import type { ProductView } from './product-view.ts';

type ProductHeadProps = {
  readonly view: ProductView;
  readonly onViewChange: (changes: Partial<ProductView>) => void;
};

/** Head of the list; a click on a column sorts by it, another turns the order round. */
export const ProductHead = ({ view, onViewChange }: ProductHeadProps) => {
  const { t } = useTranslation('products');
  const sortable = (column: ProductView['sort'], className = '') => {
    const isSorted = view.sort === column;
    const Arrow = view.isDescending ? IconArrowDown : IconArrowUp;
    return (
      <th
        scope="col"
        className={className}
        aria-sort={isSorted ? (view.isDescending ? 'descending' : 'ascending') : undefined}
      >
        <UnstyledButton
          className={classes.sort}
          onClick={() => onViewChange({ sort: column, isDescending: isSorted && !view.isDescending })}
        >
          {t(`columns.${column}`)}
          {isSorted && <Arrow size={14} stroke={1.8} aria-hidden />}
        </UnstyledButton>
      </th>
    );
  };
  return (
    <thead className={classes.head}>
      <tr>
        {sortable('name')}
        {sortable('sku', classes.wide)}
        <th scope="col" className={classes.wide}>
          {t('columns.unit')}
        </th>
        <th scope="col" className={`${classes.wide} ${classes.end}`}>
          {t('columns.tax')}
        </th>
        {sortable('price', classes.end)}
      </tr>
    </thead>
  );
};
