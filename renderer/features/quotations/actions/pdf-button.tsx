import { Button, type ButtonProps, VisuallyHidden } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { useSoundFields } from '../editor/use-sound-fields.ts';
import classes from './actions.module.css';
import { usePdf } from './use-pdf.ts';

type PdfButtonProps = ButtonProps & {
  readonly quotation: Quotation;
  readonly autoFocus?: boolean;
  /** Where there is little room the button says "PDF" alone. */
  readonly isShort?: boolean;
};

/** Saves the quotation as PDF. */
export const PdfButton = ({ quotation, isShort = false, variant = 'default', ...others }: PdfButtonProps) => {
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
        classNames={isShort ? { section: classes.icon } : undefined}
        leftSection={<IconFileTypePdf size={18} stroke={1.6} aria-hidden />}
        aria-busy={state !== 'idle'}
        data-disabled={state !== 'idle' || undefined}
        aria-label={isShort && state !== 'slow' ? t('pdf.save') : undefined}
        onClick={onClick}
      >
        {state === 'slow' ? t('pdf.making') : t(isShort ? 'pdf.short' : 'pdf.save')}
      </Button>
      <VisuallyHidden role="status">{state === 'slow' ? t('pdf.making') : ''}</VisuallyHidden>
    </>
  );
};
