import { Alert, Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import type { Product } from '#shared/domain/products/product.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';
import { countQuotationsWith } from '../commands/count-quotations-with.ts';
import { removeProduct, saveProduct, setArchived } from '../commands/keep-product.ts';
import { ProductFields } from './product-fields.tsx';

type EditProductFormProps = { readonly product: Product; readonly onDone: () => void };

/** A product of the catalogue: its fields kept as they are left, archived, restored, deleted while nothing uses it. */
export const EditProductForm = ({ product, onDone }: EditProductFormProps) => {
  const { t } = useTranslation('products');
  const failureText = useFailureText();
  const [uses, setUses] = useState(0);
  const [failure, setFailure] = useState<CommandFailure | undefined>();
  const { id, name } = product;
  const isArchived = product.archivedAt !== '';

  const finish = (refused: CommandFailure | undefined): void => {
    setFailure(refused);
    if (!refused) onDone();
  };
  const archive = async (): Promise<void> =>
    finish(await setArchived(id, !isArchived, t(isArchived ? 'restored' : 'archivedDone', { name })));
  const remove = async (): Promise<void> => {
    const used = await countQuotationsWith(id);
    setUses(used);
    if (used === 0) finish(await removeProduct(id, t('deleted', { name })));
  };

  return (
    <>
      <ProductFields details={product} keep={(changes) => saveProduct(id, changes, t('changed', { name }))} />
      {uses > 0 && (
        <Alert
          mt="md"
          variant="default"
          role="alert"
          title={t('inUse.title', { count: uses })}
          styles={{ title: { color: 'var(--kith-warn)' } }}
        >
          {t(isArchived ? 'inUse.archived' : 'inUse.text')}
        </Alert>
      )}
      {failure && (
        <Alert mt="md" color="red" role="alert">
          {failureText(failure)}
        </Alert>
      )}
      <Group justify="space-between" mt="xl">
        <Button variant="default" onClick={() => void archive()}>
          {t(isArchived ? 'restore' : 'archive')}
        </Button>
        <Button variant="subtle" color="red" c="var(--kith-bad)" onClick={() => void remove()}>
          {t('delete')}
        </Button>
      </Group>
    </>
  );
};
