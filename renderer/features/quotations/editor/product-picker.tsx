import { Group, Text } from '@mantine/core';
import { IconPackage } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '#renderer/data/use-live-query.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import { FoundPicker } from '#renderer/ui/found-picker.tsx';
import type { Product } from '#shared/domain/products/product.ts';
import { priceIn } from '#shared/domain/products/product-price.ts';
import { foldForSearch } from '#shared/kernel/text.ts';
import option from '../fields/option.module.css';
import classes from './lines-editor.module.css';

const SHOWN = 30;

/** Products whose name or number holds every word of `text`, by name. */
const foundProducts = (products: readonly Product[], text: string): readonly Product[] => {
  const words = foldForSearch(text).split(' ').filter(Boolean);
  const found = products.filter(({ name, sku }) => {
    const folded = foldForSearch(`${name} ${sku}`);
    return words.every((word) => folded.includes(word));
  });
  return found.sort((a, b) => (a.sortName < b.sortName ? -1 : 1)).slice(0, SHOWN);
};

type ProductPickerProps = {
  readonly currency: string;
  readonly error: string;
  readonly onPick: (product: Product) => void;
  readonly onType: () => void;
};

/** Finds a product by name or number and says its price in the quotation's currency, or that it has none. */
export const ProductPicker = ({ currency, error, onPick, onType }: ProductPickerProps) => {
  const { t } = useTranslation('quotations');
  const { money } = useFormats();
  const [text, setText] = useState('');
  const [isAsked, setAsked] = useState(false);
  const { status, rows } = useLiveQuery('products', isAsked ? { selector: { archivedAt: '' } } : null);
  const found = useMemo(() => foundProducts(rows, text), [rows, text]);
  const priceText = (product: Product): string => {
    const price = priceIn(product, currency);
    return price === undefined ? t('product.noPrice', { currency }) : money(price, currency);
  };
  return (
    <FoundPicker
      className={classes.picker}
      aria-label={t('product.label')}
      placeholder={t('product.placeholder')}
      leftSection={<IconPackage size={16} stroke={1.6} aria-hidden />}
      error={error || undefined}
      options={found.map((product) => ({
        value: product.id,
        content: (
          <Group justify="space-between" wrap="nowrap" gap="md" w="100%">
            <div>
              <Text size="sm">{product.name}</Text>
              {product.sku && <div className={option.quiet}>{product.sku}</div>}
            </div>
            <span className={priceIn(product, currency) === undefined ? option.quiet : 'tabular'}>
              {priceText(product)}
            </span>
          </Group>
        ),
      }))}
      isPending={status === 'loading'}
      empty={
        status === 'loading' ? t('product.loading') : t(rows.length === 0 ? 'product.empty' : 'product.none')
      }
      onFocus={() => setAsked(true)}
      onType={(typed) => {
        setText(typed);
        if (typed !== '') onType();
      }}
      onPick={(id) => {
        const product = found.find((one) => one.id === id);
        if (product) onPick(product);
      }}
    />
  );
};
