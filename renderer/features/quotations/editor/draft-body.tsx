import { useMemo } from 'react';
import { computeTotals } from '#shared/domain/quotations/compute-totals.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { TotalsPanel } from '../fields/totals-panel.tsx';
import classes from '../quotation-page.module.css';
import { Revisions } from '../sent/revisions.tsx';
import { DetailsFields } from './details-fields.tsx';
import { LinesEditor } from './lines-editor.tsx';
import { OverallDiscountField } from './overall-discount-field.tsx';
import { TextFields } from './text-fields.tsx';

/** A draft to type in, with its totals as they stand. */
export const DraftBody = ({ quotation }: { readonly quotation: Quotation }) => {
  const totals = useMemo(() => computeTotals(quotation), [quotation]);
  return (
    <div className={classes.body}>
      <DetailsFields quotation={quotation} />
      <LinesEditor quotation={quotation} />
      <div className={classes.foot}>
        <TextFields quotation={quotation} />
        <TotalsPanel
          quotation={quotation}
          totals={totals}
          discountField={<OverallDiscountField quotation={quotation} />}
        />
      </div>
      <Revisions quotation={quotation} />
    </div>
  );
};
