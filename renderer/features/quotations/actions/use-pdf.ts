import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notify } from '#renderer/ui/notify.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { savePdf } from '../commands/save-pdf.ts';
import { useReport } from '../editor/use-report.ts';

const SLOW_MS = 1000;

/** Saving the PDF: `busy` while it is made, `slow` once that takes over a second and needs a word. */
export const usePdf = (quotation: Quotation) => {
  const { t } = useTranslation('quotations');
  const run = useReport();
  const [state, setState] = useState<'idle' | 'busy' | 'slow'>('idle');
  const save = async (): Promise<void> => {
    if (state !== 'idle') return;
    setState('busy');
    const timer = setTimeout(() => setState('slow'), SLOW_MS);
    const name = await run(savePdf(quotation.id));
    clearTimeout(timer);
    setState('idle');
    if (name) void notify({ message: t('pdf.saved', { name }) });
  };
  return { state, save };
};
