import type { Query } from '#renderer/data/live-query.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { quotationState } from '#shared/domain/quotations/quotation-state.ts';
import { addDays } from '#shared/kernel/dates.ts';

const SOON_DAYS = 7;

/** Every quotation that was sent and not decided. */
export const sentQuotationsQuery = (): Query<'quotations'> =>
  ({ selector: { status: 'sent' }, index: ['status', 'validUntilOn'] }) as unknown as Query<'quotations'>;

/**
 * Those of `quotations` that wait for an answer on `today`: first the ones that end within a week, soonest first,
 * then the others, longest waiting first.
 */
export const toFollow = (quotations: readonly Quotation[], today: string): readonly Quotation[] => {
  const soon = addDays(today, SOON_DAYS);
  const rank = ({ validUntilOn, snapshot }: Quotation): string =>
    validUntilOn !== '' && validUntilOn <= soon ? `0 ${validUntilOn}` : `1 ${snapshot?.sentAt ?? ''}`;
  return quotations
    .filter((quotation) => quotationState(quotation, today) === 'sent')
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
};
