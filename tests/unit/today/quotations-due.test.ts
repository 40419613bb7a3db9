import { expect, test } from 'vitest';
import { toFollow } from '#renderer/features/today/quotations-due.ts';
import { emptyParty } from '#shared/domain/quotations/parties.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { sampleQuotation, TEST_TODAY } from '#tests/support/records/sample-quotation.ts';

const sent = (
  id: string,
  validUntilOn: string,
  sentAt: string,
  fields: Partial<Quotation> = {},
): Quotation => {
  const totals = {
    lineNetsMinor: [],
    subtotalMinor: 0,
    discountMinor: 0,
    netMinor: 0,
    taxes: [],
    taxMinor: 0,
    grossMinor: 0,
  };
  const snapshot = { sentAt, sentBy: '', seller: emptyParty, buyer: emptyParty, locale: 'en', totals };
  return sampleQuotation([], { id, status: 'sent', validUntilOn, snapshot, ...fields });
};

test('what ends within a week comes first, then what has waited longest', () => {
  const quotations = [
    sent('waits', '2026-07-01', '2026-04-20T08:00:00.000Z'),
    sent('no end', '', '2026-04-02T08:00:00.000Z'),
    sent('next week', '2026-05-11', '2026-05-01T08:00:00.000Z'),
    sent('today', TEST_TODAY, '2026-05-02T08:00:00.000Z'),
  ];
  expect(toFollow(quotations, TEST_TODAY).map(({ id }) => id)).toEqual([
    'today',
    'next week',
    'no end',
    'waits',
  ]);
});

test('what is over, superseded or not sent waits for nothing', () => {
  const quotations = [
    sent('over', '2026-05-03', '2026-04-20T08:00:00.000Z'),
    sent('superseded', '2026-06-01', '2026-04-20T08:00:00.000Z', { supersededBy: 'other' }),
    sampleQuotation([], { id: 'draft' }),
  ];
  expect(toFollow(quotations, TEST_TODAY)).toEqual([]);
});
