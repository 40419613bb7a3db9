import { Button, type ButtonProps, VisuallyHidden } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { useSoundFields } from '../editor/use-sound-fields.ts';
import { usePdf } from './use-pdf.ts';

type PdfButtonProps = ButtonProps & { readonly quotation: Quotation; readonly autoFocus?: boolean };

/** Saves the quotation as PDF. */
export const PdfButton = ({ quotation, variant = 'default', ...others }: PdfButtonProps) => {
  const { t } = useTranslation('quotations');
  const { state, save } = usePdf(quotation);
  const areFieldsSound = useSoundFields();
  const onClick = (): void => {
    if (areFieldsSound()) void save();
  };
  return (
    <>
      <Button
        {...others}
        variant={variant}
        leftSection={<IconFileTypePdf size={18} stroke={1.6} aria-hidden />}
        disabled={state === 'busy'}
        data-disabled={state === 'slow' || undefined}
        onClick={onClick}
      >
        {state === 'slow' ? t('pdf.making') : t('pdf.save')}
      </Button>
      <VisuallyHidden role="status">{state === 'slow' ? t('pdf.making') : ''}</VisuallyHidden>
    </>
  );
};
