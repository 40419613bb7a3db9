import { useLocation } from 'wouter';
import { useToday } from '#renderer/ui/use-today.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { reviseQuotation } from '../commands/copy-quotation.ts';
import { useReport } from '../editor/use-report.ts';

/** Makes the draft that changes a sent quotation, or finds the one there is, and opens it. */
export const useRevise = (quotation: Quotation): (() => Promise<void>) => {
  const [, navigate] = useLocation();
  const run = useReport();
  const today = useToday();
  return async () => {
    const draft = await run(reviseQuotation(quotation, today));
    if (draft) navigate(`/quotations/${draft.id}`);
  };
};
