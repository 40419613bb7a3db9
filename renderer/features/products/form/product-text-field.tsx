import { Textarea, TextInput, type TextInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import { useFieldDraft } from '#renderer/ui/use-field-draft.ts';
import type { ProductDetails } from '#shared/domain/products/new-product.ts';
import { cleanLine, cleanProse } from '#shared/kernel/clean-text.ts';
import { type CommandFailure, ok } from '#shared/kernel/result.ts';
import type { KeepDetails } from './keep-details.ts';

type ProductTextFieldProps = Pick<TextInputProps, 'required' | 'placeholder'> & {
  readonly field: 'name' | 'sku' | 'unit' | 'description';
  readonly details: ProductDetails;
  readonly keep: KeepDetails;
  readonly failure?: CommandFailure | undefined;
  readonly isProse?: boolean;
  readonly 'data-autofocus'?: true | undefined;
};

/** One text of a product. */
export const ProductTextField = ({
  field,
  details,
  keep,
  failure,
  isProse = false,
  ...props
}: ProductTextFieldProps) => {
  const { t } = useTranslation('products');
  const failureText = useFailureText();
  const draft = useFieldDraft({
    value: details[field],
    format: (text) => text,
    parse: (text) => ok(isProse ? cleanProse(text) : cleanLine(text)),
    save: (text) => keep({ [field]: text }),
    isProse,
  });
  const error = draft.error ?? (failure?.field === field ? failureText(failure) : undefined);
  const shared = { ...props, ...draft, error, label: t(`fields.${field}`) };
  return isProse ? <Textarea {...shared} autosize minRows={3} maxRows={14} /> : <TextInput {...shared} />;
};
