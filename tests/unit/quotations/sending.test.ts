import { Value } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { addLine, emptyLine } from '#shared/domain/quotations/add-line.ts';
import { computeTotals, quotationTotals } from '#shared/domain/quotations/compute-totals.ts';
import { accept, decline, reopen } from '#shared/domain/quotations/decide.ts';
import { duplicate } from '#shared/domain/quotations/duplicate.ts';
import { defaultValidity } from '#shared/domain/quotations/new-quotation.ts';
import { newRevision } from '#shared/domain/quotations/new-revision.ts';
import { buyerParty, sellerParty } from '#shared/domain/quotations/parties.ts';
import { type Quotation, quotationSchema } from '#shared/domain/quotations/quotation.ts';
import { quotationState } from '#shared/domain/quotations/quotation-state.ts';
import { removeLine } from '#shared/domain/quotations/remove-line.ts';
import { send, supersede } from '#shared/domain/quotations/send.ts';
import { setDetails } from '#shared/domain/quotations/set-details.ts';
import { setLine } from '#shared/domain/quotations/set-line.ts';
import { sampleContact } from '#tests/support/records/sample-contact.ts';
import {
  sampleCompany,
  sampleLine,
  sampleQuotation,
  succeeded,
  TEST_CONTEXT,
  TEST_TODAY,
} from '#tests/support/records/sample-quotation.ts';

const contact = sampleContact('contact-1', 'Inès Müller', { organizationName: 'Hôtel Étoile' });
const draft = sampleQuotation([sampleLine('a', { unitPriceMinor: 4999, discountBp: 500 })]);
const sending = {
  number: 'Q-2026-0001',
  issuedOn: TEST_TODAY,
  seller: sellerParty(sampleCompany),
  buyer: buyerParty(contact, sampleCompany),
  locale: sampleCompany.formatLocale,
};
const sent = succeeded(send(draft, sending, TEST_CONTEXT));
const codeOf = (result: ReturnType<typeof send>): string => (result.ok ? 'ok' : result.error.code);

describe('sending', () => {
  test('gives the number and freezes parties, figures and locale', () => {
    expect(sent).toMatchObject({ status: 'sent', number: 'Q-2026-0001', issuedOn: TEST_TODAY });
    expect(sent.snapshot).toMatchObject({
      seller: { name: 'Nordlicht Messebau GmbH' },
      buyer: { name: 'Hôtel Étoile', attention: 'Inès Müller' },
      locale: 'de-DE',
      totals: computeTotals(draft),
    });
    expect(Value.Check(quotationSchema.body, sent)).toBe(true);
  });

  test('nothing of a sent quotation changes any more', () => {
    const changes = [
      addLine(sent, { line: emptyLine('b') }, TEST_CONTEXT),
      setLine(sent, { lineId: 'a', changes: { unitPriceMinor: 1 } }, TEST_CONTEXT),
      removeLine(sent, { lineId: 'a' }, TEST_CONTEXT),
      setDetails(sent, { title: 'Other' }, TEST_CONTEXT),
      send(sent, sending, TEST_CONTEXT),
    ];
    expect(changes.map(codeOf)).toEqual(changes.map(() => 'quotations.not-a-draft'));
  });

  test('the figures that were handed over hold, even if the lines were to compute differently', () => {
    const tampered: Quotation = { ...sent, lines: [] };
    expect(quotationTotals(tampered)).toEqual(computeTotals(draft));
  });

  test.each([
    ['without lines', { ...draft, lines: [] }, sending, 'no-lines'],
    [
      'with a line that says nothing',
      sampleQuotation([sampleLine('a', { description: ' ' })]),
      sending,
      'line-without-description',
    ],
    [
      'without a company name',
      draft,
      { ...sending, seller: { ...sending.seller, name: '' } },
      'seller-without-name',
    ],
    ['without a contact', draft, { ...sending, buyer: { ...sending.buyer, name: '' } }, 'buyer-without-name'],
    ['after its validity', { ...draft, validUntilOn: '2026-05-03' }, sending, 'validity-is-over'],
    ['without a number', draft, { ...sending, number: '' }, 'number-missing'],
  ])('is refused %s', (_case, quotation, args, code) => {
    expect(codeOf(send(quotation, args, TEST_CONTEXT))).toBe(`quotations.${code}`);
  });
});

describe('state', () => {
  test('a sent quotation is valid through its last day and expired the day after', () => {
    expect(sent.validUntilOn).toBe('2026-06-03');
    expect(quotationState(sent, '2026-06-03')).toBe('sent');
    expect(quotationState(sent, '2026-06-04')).toBe('expired');
    expect(quotationState({ ...sent, validUntilOn: '' }, '2099-01-01')).toBe('sent');
  });

  test('it is accepted or declined once, and a decision can be taken back', () => {
    const accepted = succeeded(accept(sent, { today: TEST_TODAY, note: 'by phone' }, TEST_CONTEXT));
    expect(accepted).toMatchObject({
      status: 'accepted',
      decisionNote: 'by phone',
      decidedAt: TEST_CONTEXT.now,
    });
    expect(codeOf(decline(accepted, { today: TEST_TODAY }, TEST_CONTEXT))).toBe('quotations.not-sent');
    expect(succeeded(reopen(accepted, {}, TEST_CONTEXT))).toEqual(sent);
    expect(codeOf(reopen(sent, {}, TEST_CONTEXT))).toBe('quotations.not-decided');
    expect(codeOf(accept(draft, { today: TEST_TODAY }, TEST_CONTEXT))).toBe('quotations.not-sent');
  });

  test('an expired one can be declined but no longer accepted', () => {
    expect(codeOf(accept(sent, { today: '2026-07-01' }, TEST_CONTEXT))).toBe('quotations.expired');
    expect(succeeded(decline(sent, { today: '2026-07-01' }, TEST_CONTEXT)).status).toBe('declined');
  });
});

describe('revisions and copies', () => {
  test('a new revision is a draft with the same number that replaces the earlier one once it is sent', () => {
    const args = { id: 'quotation-2', validUntilOn: '2026-08-01' };
    const revision = succeeded(newRevision(sent, args, TEST_CONTEXT));
    expect(revision).toMatchObject({
      status: 'draft',
      number: 'Q-2026-0001',
      revision: 2,
      rootId: 'quotation-1',
      snapshot: null,
      validUntilOn: '2026-08-01',
    });
    const resent = succeeded(send(revision, { ...sending, number: '' }, TEST_CONTEXT));
    expect(resent.number).toBe('Q-2026-0001');
    const replaced = succeeded(supersede(sent, { by: resent.id }, TEST_CONTEXT));
    expect(quotationState(replaced, TEST_TODAY)).toBe('superseded');
    expect(codeOf(accept(replaced, { today: TEST_TODAY }, TEST_CONTEXT))).toBe('quotations.superseded');
  });

  test('revising an older one counts on from the latest', () => {
    const args = { id: 'quotation-5', validUntilOn: '', latestRevision: 4 };
    expect(succeeded(newRevision(sent, args, TEST_CONTEXT)).revision).toBe(5);
  });

  test('a draft needs no revision', () => {
    expect(codeOf(newRevision(draft, { id: 'x', validUntilOn: '' }, TEST_CONTEXT))).toBe(
      'quotations.still-a-draft',
    );
  });

  test('a duplicate starts over: no number, first revision, nothing decided', () => {
    const accepted = succeeded(accept(sent, { today: TEST_TODAY }, TEST_CONTEXT));
    const copy = succeeded(duplicate(accepted, { id: 'quotation-9', validUntilOn: '' }, TEST_CONTEXT));
    expect(copy).toMatchObject({
      id: 'quotation-9',
      rootId: 'quotation-9',
      number: '',
      revision: 1,
      status: 'draft',
      snapshot: null,
      decidedAt: '',
      contactId: 'contact-1',
      lines: draft.lines,
    });
  });

  test('validity follows the company’s default, and no days mean no end', () => {
    expect(defaultValidity(sampleCompany, TEST_TODAY)).toBe('2026-06-03');
    expect(defaultValidity({ ...sampleCompany, quotationValidDays: 0 }, TEST_TODAY)).toBe('');
  });
});
