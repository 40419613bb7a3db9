import { Button, Text } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCompany } from '#renderer/data/use-company.ts';
import { useLiveQuery } from '#renderer/data/use-live-query.ts';
import { openPanel } from '#renderer/stores/panel-store.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { NoProducts } from './list/no-products.tsx';
import { ProductList } from './list/product-list.tsx';
import { ProductTools } from './list/product-tools.tsx';
import { productsInView } from './list/product-view.ts';
import { useProductView } from './list/use-product-view.ts';

const ALL = { selector: {}, sort: [{ sortName: 'asc' as const }] };

/** The catalogue: found, sorted, opened beside the list. */
export const ProductsPage = () => {
  const { t } = useTranslation('products');
  const { number, settings } = useFormats();
  const { company } = useCompany();
  const { status, rows } = useLiveQuery('products', ALL);
  const [view, changeView] = useProductView();
  const [search, setSearch] = useState('');
  const searched = useDeferredValue(search);
  const currency = company?.currency ?? settings.currency;
  const products = useMemo(
    () => productsInView(rows, view, searched, currency),
    [rows, view, searched, currency],
  );
  const isLoading = status === 'loading' && rows.length === 0;
  return (
    <Page
      title={t('title')}
      fills
      beside={
        rows.length > 0 && (
          <Text c="dimmed" size="sm" role="status" visibleFrom="sm">
            {t('count', { count: products.length, number: number(products.length) })}
          </Text>
        )
      }
      actions={<Button onClick={() => openPanel({ kind: 'product-form' })}>{t('new')}</Button>}
    >
      {rows.length > 0 && (
        <ProductTools search={search} onSearch={setSearch} view={view} onViewChange={changeView} />
      )}
      {products.length > 0 ? (
        <ProductList
          products={products}
          taxRates={company?.taxRates ?? []}
          currency={currency}
          view={view}
          onViewChange={changeView}
        />
      ) : (
        !isLoading && (
          <NoProducts
            isCatalogueEmpty={rows.length === 0}
            onShowAll={() => {
              setSearch('');
              changeView({ state: 'all' });
            }}
          />
        )
      )}
    </Page>
  );
};
