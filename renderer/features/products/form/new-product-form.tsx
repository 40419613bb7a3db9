import { Alert, Button, Group } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import type { ProductDetails } from '#shared/domain/products/new-product.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';
import { createProduct } from '../commands/keep-product.ts';
import type { KeepDetails } from './keep-details.ts';
import { ProductFields } from './product-fields.tsx';

const EMPTY: ProductDetails = {
  name: '',
  sku: '',
  description: '',
  unit: '',
  prices: [],
  taxRateId: '',
  custom: {},
};

/** The form that puts a new product into the catalogue. */
export const NewProductForm = ({ onDone }: { readonly onDone: () => void }) => {
  const { t } = useTranslation('products');
  const failureText = useFailureText();
  const [details, setDetails] = useState(EMPTY);
  const [failure, setFailure] = useState<CommandFailure | undefined>();
  // What a field keeps on Enter must be there when the same key sends the form.
  const latest = useRef(details);

  const keep: KeepDetails = async (changes) => {
    latest.current = { ...latest.current, ...changes };
    setDetails(latest.current);
    return undefined;
  };

  const create = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    const focusInvalid = () => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    if (form.querySelector('[aria-invalid="true"]') && !failure) return focusInvalid();
    const refused = await createProduct(latest.current, t('created', { name: latest.current.name }));
    setFailure(refused);
    if (refused) requestAnimationFrame(focusInvalid);
    else onDone();
  };

  return (
    <form onSubmit={(event) => void create(event)} noValidate>
      <ProductFields details={details} keep={keep} failure={failure} isNew />
      {failure && failure.field !== 'name' && (
        <Alert color="red" mt="sm" role="alert">
          {failureText(failure)}
        </Alert>
      )}
      <Group justify="flex-end" mt="lg">
        <Button type="submit">{t('create')}</Button>
      </Group>
    </form>
  );
};
