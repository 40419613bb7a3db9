import type { Quotation, QuotationStatus } from './quotation.ts';

/** What a person calls the state: the kept status, or "expired" and "superseded", which follow from the rest. */
export const QUOTATION_STATES = ['draft', 'sent', 'accepted', 'declined', 'expired', 'superseded'] as const;
export type QuotationState = (typeof QUOTATION_STATES)[number];

/** Which status may follow which. A decision can be taken back ("sent" again); sending can not. */
const NEXT: Readonly<Record<QuotationStatus, readonly QuotationStatus[]>> = {
  draft: ['sent'],
  sent: ['accepted', 'declined'],
  accepted: ['sent'],
  declined: ['sent'],
};

type Dated = Pick<Quotation, 'status' | 'validUntilOn' | 'supersededBy'>;

/** The state of a quotation on `today` (`YYYY-MM-DD`); the last day of validity still counts as valid. */
export const quotationState = (
  { status, validUntilOn, supersededBy }: Dated,
  today: string,
): QuotationState => {
  if (status !== 'sent') return status;
  if (supersededBy !== '') return 'superseded';
  return validUntilOn !== '' && validUntilOn < today ? 'expired' : 'sent';
};

/** Whether a quotation of status `from` may become `to`. */
export const canBecome = (from: QuotationStatus, to: QuotationStatus): boolean => NEXT[from].includes(to);

/** Whether lines, prices and texts can still be changed. */
export const isEditable = ({ status }: Pick<Quotation, 'status'>): boolean => status === 'draft';
