import { useMemo } from 'react';
import { quotationTotals } from '#shared/domain/quotations/compute-totals.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { TotalsPanel } from '../fields/totals-panel.tsx';
import classes from '../quotation-page.module.css';
import { Revisions } from './revisions.tsx';
import { SentFacts } from './sent-facts.tsx';
import { SentLines } from './sent-lines.tsx';
import { SentNotice } from './sent-notice.tsx';
import { SentTexts } from './sent-texts.tsx';

type SentBodyProps = { readonly quotation: Quotation; readonly isFresh: boolean };

/** A quotation as it was sent, with why it can't be changed and the way on. */
export const SentBody = ({ quotation, isFresh }: SentBodyProps) => {
  const totals = useMemo(() => quotationTotals(quotation), [quotation]);
  return (
    <>
      <SentNotice quotation={quotation} isFresh={isFresh} />
      <div className={classes.body}>
        <SentFacts quotation={quotation} />
        <SentLines quotation={quotation} totals={totals} />
        <div className={classes.foot}>
          <SentTexts quotation={quotation} />
          <TotalsPanel quotation={quotation} totals={totals} />
        </div>
        <Revisions quotation={quotation} />
      </div>
    </>
  );
};
