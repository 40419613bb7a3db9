import { Badge, Drawer, Group } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecord } from '#renderer/data/use-live-query.ts';
import { closePanel } from '#renderer/stores/panel-store.ts';
import type { Product } from '#shared/domain/products/product.ts';
import { EditProductForm } from './form/edit-product-form.tsx';
import { NewProductForm } from './form/new-product-form.tsx';

/** A product beside the page: a new one, or `productId` to look at and change in place. */
export const ProductFormPanel = ({ productId = '' }: { readonly productId?: string | undefined }) => {
  const { record, status } = useRecord('products', productId);
  if (productId !== '' && !record && status === 'loading') return null;
  return <ProductDrawer key={productId} isNew={productId === ''} product={record} />;
};

type ProductDrawerProps = { readonly isNew: boolean; readonly product: Product | null };

const ProductDrawer = ({ isNew, product }: ProductDrawerProps) => {
  const { t } = useTranslation('products');
  // Opened after it is mounted: only then does it give the focus back when it closes.
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => setIsOpen(true), []);
  const close = (): void => setIsOpen(false);
  return (
    <Drawer
      opened={isOpen}
      onClose={close}
      onExitTransitionEnd={closePanel}
      title={
        <Group gap="xs">
          {isNew ? t('new') : product?.name}
          {product && product.archivedAt !== '' && <Badge>{t('archived')}</Badge>}
        </Group>
      }
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {isNew && <NewProductForm onDone={close} />}
      {product && <EditProductForm product={product} onDone={close} />}
      {!isNew && !product && isOpen && t('gone')}
    </Drawer>
  );
};
