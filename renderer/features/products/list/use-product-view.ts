import { useMemo } from 'react';
import { setPreferences, usePreferences } from '#renderer/stores/preferences-store.ts';
import { type ProductView, parseProductView } from './product-view.ts';

/** The view of the product list, remembered on this device. */
export const useProductView = (): readonly [ProductView, (changes: Partial<ProductView>) => void] => {
  const kept = usePreferences(({ lists }) => lists.products);
  const view = useMemo(() => parseProductView(kept), [kept]);
  const change = (changes: Partial<ProductView>): void => {
    const { lists } = usePreferences.getState();
    setPreferences({ lists: { ...lists, products: JSON.stringify({ ...view, ...changes }) } });
  };
  return [view, change];
};
