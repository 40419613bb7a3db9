import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '#renderer/data/new-id.ts';
import { useCompany } from '#renderer/data/use-company.ts';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import type { Product } from '#shared/domain/products/product.ts';
import { productLine } from '#shared/domain/quotations/add-line.ts';
import type { Quotation, QuotationLine } from '#shared/domain/quotations/quotation.ts';
import classes from './lines-editor.module.css';
import { ProductPicker } from './product-picker.tsx';

type AddLineBarProps = {
  readonly quotation: Quotation;
  readonly onAdd: (line: QuotationLine, spot: string) => void;
  readonly onAddEmpty: () => void;
};

/** A new line: out of the catalogue, or in free text. */
export const AddLineBar = ({ quotation, onAdd, onAddEmpty }: AddLineBarProps) => {
  const { t } = useTranslation('quotations');
  const failureText = useFailureText();
  const { company } = useCompany();
  const { currency, lines } = quotation;
  const [fault, setFault] = useState('');
  const addProduct = (product: Product): void => {
    const line = productLine({ id: newId(), product, currency, taxRates: company?.taxRates ?? [] });
    setFault(line.ok ? '' : failureText(line.error));
    if (line.ok) onAdd(line.value, 'quantity');
  };
  return (
    <div className={classes.bar}>
      <ProductPicker currency={currency} error={fault} onPick={addProduct} onType={() => setFault('')} />
      <Button
        variant="default"
        leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
        data-field="lines"
        // A draft without lines is opened to write the first one.
        autoFocus={lines.length === 0}
        onClick={onAddEmpty}
      >
        {t('lines.addFree')}
      </Button>
    </div>
  );
};
