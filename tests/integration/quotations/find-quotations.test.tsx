import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createRecords } from '#renderer/data/create-records.ts';
import { findRecords } from '#renderer/data/live-query.ts';
import { ContactQuotations } from '#renderer/features/quotations/contact-quotations.tsx';
import { openPanel } from '#renderer/stores/panel-store.ts';
import { emptyParty, sellerParty } from '#shared/domain/quotations/parties.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { send } from '#shared/domain/quotations/send.ts';
import { addDays } from '#shared/kernel/dates.ts';
import {
  sampleCompany,
  sampleLine,
  sampleQuotation,
  succeeded,
  TEST_CONTEXT,
} from '#tests/support/records/sample-quotation.ts';
import { show } from '#tests/support/show.tsx';
import { closeAfterQuotations, openForQuotations, showQuotations } from './quotations-screen.tsx';

const today = new Date().toISOString().slice(0, 10);

const quotation = (place: number, fields: Partial<Quotation> = {}): Quotation => {
  const id = `q${String(place).padStart(4, '0')}`;
  const lines = [sampleLine('l1', { unitPriceMinor: place * 100, taxName: '', taxRateBp: 0 })];
  return sampleQuotation(lines, {
    id,
    rootId: id,
    title: `Offer ${place}`,
    updatedAt: `2026-05-04T09:30:${String(place % 60).padStart(2, '0')}.000Z`,
    ...fields,
  });
};

const sent = (draft: Quotation, number: string, validUntilOn: string): Quotation => {
  const buyer = { ...emptyParty, name: 'Fjord Event AS' };
  const sending = {
    number,
    issuedOn: '2026-05-04',
    seller: sellerParty(sampleCompany),
    buyer,
    locale: 'de-DE',
  };
  return {
    ...succeeded(send({ ...draft, validUntilOn }, sending, TEST_CONTEXT)),
    updatedAt: draft.updatedAt,
  };
};

beforeEach(() => openForQuotations());
afterEach(closeAfterQuotations);

const keepFour = () =>
  createRecords('quotations', [
    quotation(1),
    sent(quotation(2), 'Q-2026-0002', addDays(today, 5)),
    sent(quotation(3), 'Q-2026-0003', '2026-05-20'),
    { ...sent(quotation(4), 'Q-2026-0004', addDays(today, 5)), status: 'accepted' as const },
  ]);
const titles = () =>
  [...document.querySelectorAll('tbody [data-column="title"]')].map((cell) => cell.textContent);
const filter = (name: string) =>
  page.getByRole('group', { name: 'Filter by state' }).getByRole('button', { name });

test('an empty list says what will be here and offers to begin', async () => {
  await showQuotations('/quotations');
  await expect.element(page.getByText('No quotations yet')).toBeVisible();
  await page.getByRole('button', { name: 'New quotation' }).last().click();
  await expect.element(page.getByRole('dialog', { name: 'New quotation' })).toBeVisible();
});

test('the list counts every state, filters by it, finds by word and sorts by column', async () => {
  await keepFour();
  await showQuotations('/quotations');
  await expect.poll(titles).toEqual(['Offer 4', 'Offer 3', 'Offer 2', 'Offer 1']);
  for (const label of ['All 4', 'Draft 1', 'Sent 1', 'Accepted 1', 'Declined 0', 'Expired 1'])
    await expect.element(filter(label)).toBeVisible();
  await filter('Expired 1').click();
  await expect.poll(titles).toEqual(['Offer 3']);
  await filter('All 4').click();
  await page.getByLabelText('Search quotations').fill('ines 0002');
  await expect.poll(titles).toEqual(['Offer 2']);
  await page.getByLabelText('Search quotations').fill('');
  await page.getByRole('button', { name: 'Total' }).click();
  await expect.poll(titles).toEqual(['Offer 1', 'Offer 2', 'Offer 3', 'Offer 4']);
  await expect
    .element(page.getByRole('columnheader', { name: 'Total' }))
    .toHaveAttribute('aria-sort', 'ascending');
});

test('j and k walk through a long list of which only the rows in sight are drawn, Enter opens', async () => {
  await createRecords(
    'quotations',
    Array.from({ length: 400 }, (_, place) => quotation(place + 1)),
  );
  await showQuotations('/quotations');
  await expect.poll(() => document.querySelectorAll('[data-place]').length).toBeGreaterThan(5);
  expect(document.querySelectorAll('[data-place]').length).toBeLessThan(120);
  await userEvent.keyboard('jjjk');
  const focusedPlace = () => document.activeElement?.closest<HTMLElement>('[data-place]')?.dataset.place;
  expect(focusedPlace()).toBe('1');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Draft quotation');
});

test('a quotation from a contact is one action, with the company’s currency, validity and terms', async () => {
  await showQuotations('/quotations');
  openPanel({ kind: 'quotation-form', contactId: 'contact-1' });
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Draft quotation');
  await expect.element(page.getByRole('link', { name: 'Ines Sørensen' })).toBeVisible();
  expect(await findRecords('quotations')).toMatchObject([
    {
      contactId: 'contact-1',
      currency: 'EUR',
      validUntilOn: addDays(today, 30),
      terms: sampleCompany.quotationTerms,
    },
  ]);
});

test('without a contact the key q asks for one and for nothing else', async () => {
  await showQuotations('/quotations');
  await expect.element(page.getByText('No quotations yet')).toBeVisible();
  await userEvent.keyboard('q');
  const picker = page.getByRole('combobox', { name: 'Who is it for?' });
  await expect.element(picker).toHaveFocus();
  await userEvent.keyboard('fjord');
  await expect.element(page.getByRole('option', { name: /Ines Sørensen/ })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Draft quotation');
  expect(await findRecords('quotations')).toMatchObject([{ contactId: 'contact-1' }]);
});

test('a contact’s quotations stand newest first with state and total', async () => {
  await createRecords('quotations', [
    quotation(1, { createdAt: '2026-05-01T09:00:00.000Z' }),
    sent(quotation(2, { createdAt: '2026-05-02T09:00:00.000Z' }), 'Q-2026-0002', addDays(today, 5)),
    quotation(3, { contactId: 'someone-else' }),
  ]);
  await show(<ContactQuotations contactId="contact-1" />);
  const rows = page.getByRole('listitem');
  await expect.element(rows.first()).toMatchTextContent(/Q-2026-0002/);
  await expect.element(rows.first()).toMatchTextContent(/Sent/);
  await expect.element(rows.last()).toMatchTextContent(/1,00\s€/);
  expect(rows.elements()).toHaveLength(2);
});
