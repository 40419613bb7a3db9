import { QuotationPage as Quotation } from '#renderer/features/quotations/quotation-page.tsx';
import { useStepBack } from './use-step-back.ts';

/** One quotation; Escape goes back to the list. */
export const QuotationPage = ({ id }: { readonly id: string }) => {
  useStepBack('/quotations');
  return <Quotation id={id} />;
};
