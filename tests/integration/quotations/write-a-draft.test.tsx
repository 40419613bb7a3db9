import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { commandContext } from '#renderer/data/acting-member.ts';
import { findRecord } from '#renderer/data/live-query.ts';
import { createRecord, runCommand } from '#renderer/data/run-command.ts';
import { takeUndoStep } from '#renderer/stores/undo-store.ts';
import { newProduct } from '#shared/domain/products/new-product.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { setLine } from '#shared/domain/quotations/set-line.ts';
import { sampleLine, sampleQuotation, succeeded } from '#tests/support/records/sample-quotation.ts';
import { closeAfterQuotations, openForQuotations, showQuotations } from './quotations-screen.tsx';

beforeEach(() => openForQuotations());
afterEach(closeAfterQuotations);

const line = (place: number) => page.getByRole('listitem', { name: `Line ${place}`, exact: true });
const kept = async (): Promise<Quotation | null> => findRecord('quotations', 'quotation-1');
const descriptions = async () => (await kept())?.lines.map(({ description }) => description);
const figure = (name: string): string =>
  document.querySelector(`[data-total="${name}"]`)?.textContent?.replace(/\s/gu, ' ') ?? '';

const keepDraft = async (...names: readonly string[]): Promise<void> => {
  const lines = names.map((name) => sampleLine(name, { description: name, unitPriceMinor: 1000 }));
  succeeded(await createRecord('quotations', sampleQuotation(lines)));
};

/** The label of the field that has the focus. */
const focusedLabel = (): string | undefined =>
  (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent;

/** Fills the fields of the focused line, going on with Enter, as a person does: description to discount. */
const typeLine = async (...texts: readonly string[]): Promise<void> => {
  const labels = ['Beschreibung', 'Menge', 'Einheit', 'Einzelpreis', 'Rabatt'];
  for (const [index, text] of texts.entries()) {
    await expect.poll(focusedLabel).toBe(labels[index]);
    await userEvent.fill(document.activeElement as HTMLInputElement, text);
    await userEvent.keyboard('{Enter}');
  }
};

test('five lines typed with German numbers give the totals of the quotation', {
  timeout: 60_000,
}, async () => {
  await keepDraft();
  await showQuotations('/quotations/quotation-1', 'de');
  await page.getByRole('button', { name: 'Freie Position' }).click();
  await typeLine('Messestand', '1', 'Stk', '2.480,50', '12,5');
  await userEvent.keyboard('{Enter}');
  await typeLine('Teppich', '17,5', 'qm', '8,9', '');
  await userEvent.keyboard('{Enter}');
  await typeLine('Aufbau', '12', 'Std.', '62', '');
  await userEvent.keyboard('{Enter}');
  await typeLine('LED-Wand', '3', 'Tage', '1.690,00 €', '10 %');
  await userEvent.keyboard('{Enter}');
  await typeLine('Catering', '80', 'Gast', '24,50', '');
  const tax = page.getByRole('listitem', { name: 'Position 5' }).getByLabelText('Steuer');
  await userEvent.selectOptions(tax, '700 USt. ermäßigt');
  await page.getByLabelText('Rabatt auf alles').fill('2,5');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => figure('gross')).toBe('10.901,18 €');
  expect(figure('subtotal')).toBe('9.593,19 €');
  expect(figure('discount')).toBe('-239,83 €');
  expect(figure('net')).toBe('9.353,36 €');
  const taxes = [...document.querySelectorAll('[data-total="tax"]')].map((cell) => cell.textContent);
  expect(taxes.map((text) => text?.replace(/\s/gu, ' '))).toEqual(['1.414,05 €', '133,77 €']);
  expect((await kept())?.lines).toMatchObject([
    { description: 'Messestand', quantityMilli: 1000, unitPriceMinor: 248_050, discountBp: 1250 },
    { description: 'Teppich', quantityMilli: 17_500, unit: 'qm', unitPriceMinor: 890, discountBp: 0 },
    { description: 'Aufbau', quantityMilli: 12_000, unitPriceMinor: 6200 },
    { description: 'LED-Wand', quantityMilli: 3000, unitPriceMinor: 169_000, discountBp: 1000 },
    { description: 'Catering', quantityMilli: 80_000, unitPriceMinor: 2450, taxRateBp: 700 },
  ]);
});

test('a price that is none keeps its text, says what to do, and nothing leaves the house', async () => {
  await keepDraft('Stand');
  await showQuotations('/quotations/quotation-1');
  const price = line(1).getByLabelText('Unit price');
  await price.click();
  await userEvent.keyboard('twelve{Enter}');
  await expect.element(price).toHaveValue('twelve');
  await expect.element(price).toHaveFocus();
  const advice = 'This is not an amount in EUR. Write it like 1250 or 1250.50.';
  await expect.element(price).toHaveAccessibleDescription(advice);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/not saved yet/);
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(price).toHaveFocus();
  expect((await kept())?.lines[0]?.unitPriceMinor).toBe(1000);
  await price.fill('12,50');
  await userEvent.keyboard('{Enter}');
  await expect.poll(async () => (await kept())?.lines[0]?.unitPriceMinor).toBe(1250);
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

test('Escape goes back to what is kept, and a second one leaves the field', async () => {
  await keepDraft('Stand');
  await showQuotations('/quotations/quotation-1');
  const quantity = line(1).getByLabelText('Quantity');
  await quantity.click();
  await userEvent.keyboard('many{Enter}');
  await expect.element(quantity).toHaveValue('many');
  await userEvent.keyboard('{Escape}');
  await expect.element(quantity).toHaveValue('1');
  await expect.element(quantity).toBeValid();
  await userEvent.keyboard('{Escape}');
  await expect.element(quantity).not.toHaveFocus();
});

test('Alt and an arrow move the line one is in, the focus goes along, and Ctrl+Z moves it back', async () => {
  await keepDraft('A', 'B', 'C', 'D');
  await showQuotations('/quotations/quotation-1');
  await line(1).getByLabelText('Quantity').click();
  await userEvent.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
  await expect.poll(descriptions).toEqual(['B', 'C', 'A', 'D']);
  await expect.element(line(3).getByLabelText('Quantity')).toHaveFocus();
  await expect.element(page.getByText('Line 2 is now line 3.')).toBeInTheDocument();
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await expect.poll(descriptions).toEqual(['B', 'A', 'C', 'D']);
  await expect.element(line(2).getByLabelText('Quantity')).toHaveFocus();
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(descriptions).toEqual(['B', 'C', 'A', 'D']);
});

test('the first line stays where it is when it is moved up, the last when it is moved down', async () => {
  await keepDraft('A', 'B');
  await showQuotations('/quotations/quotation-1');
  await line(1).getByLabelText('Quantity').click();
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await line(2).getByLabelText('Quantity').click();
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await line(1).getByLabelText('Quantity').fill('3');
  await userEvent.keyboard('{Enter}');
  await expect.poll(async () => (await kept())?.lines[0]?.quantityMilli).toBe(3000);
  expect(await descriptions()).toEqual(['A', 'B']);
});

test('a line is pulled to another place by its handle', async () => {
  await keepDraft('A', 'B', 'C');
  await showQuotations('/quotations/quotation-1');
  const handle = (place: number) =>
    line(place).getByRole('button', { name: new RegExp(`^Move line ${place}`) });
  await userEvent.dragAndDrop(handle(1), handle(3), { targetPosition: { x: 10, y: 30 } });
  await expect.poll(descriptions).toEqual(['B', 'C', 'A']);
});

test('a removed line comes back to its place, whatever was done to other lines meanwhile', async () => {
  await keepDraft('A', 'B', 'C');
  await showQuotations('/quotations/quotation-1');
  await page.getByRole('button', { name: 'Remove line 2' }).click();
  await expect.poll(descriptions).toEqual(['A', 'C']);
  await expect.element(line(2).getByLabelText('Description')).toHaveFocus();
  const removal = takeUndoStep();
  await line(2).getByLabelText('Description').fill('C, larger');
  await userEvent.keyboard('{Enter}');
  await expect.poll(descriptions).toEqual(['A', 'C, larger']);
  expect(removal?.announce).toBe(true);
  await removal?.undo();
  await expect.poll(descriptions).toEqual(['A', 'B', 'C, larger']);
});

test('undo of a field is refused when the field was changed again elsewhere', async () => {
  await keepDraft('A');
  await showQuotations('/quotations/quotation-1');
  await line(1).getByLabelText('Quantity').fill('5');
  await userEvent.keyboard('{Enter}');
  await expect.poll(async () => (await kept())?.lines[0]?.quantityMilli).toBe(5000);
  const step = takeUndoStep();
  const changes = { quantityMilli: 7000 };
  succeeded(await runCommand('quotations', 'quotation-1', setLine, { lineId: 'A', changes }));
  expect(await step?.undo()).toMatchObject({ error: { code: 'data.changed-since' } });
  await expect.element(line(1).getByLabelText('Quantity')).toHaveValue('7');
});

test('a product comes with its price and tax; one without a price in the currency is refused in words', async () => {
  const products = [
    { id: 'p1', name: 'Oak counter', unit: 'piece', prices: [{ currency: 'EUR', amountMinor: 34_900 }] },
    { id: 'p2', name: 'Oak bar', prices: [{ currency: 'USD', amountMinor: 99_900 }] },
  ];
  for (const product of products)
    succeeded(await createRecord('products', succeeded(newProduct(product, commandContext()))));
  await keepDraft();
  await showQuotations('/quotations/quotation-1');
  const picker = page.getByRole('combobox', { name: 'Add from the catalogue' });
  await picker.click();
  await userEvent.keyboard('oak bar');
  await expect.element(page.getByRole('option', { name: 'Oak bar No price in EUR' })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  const refusal = '“Oak bar” has no price in EUR. Add one to the product, or type the price by hand.';
  await expect.element(picker).toHaveAccessibleDescription(refusal);
  expect(await descriptions()).toEqual([]);
  await userEvent.keyboard('counter');
  await expect.element(page.getByRole('option', { name: /Oak counter 349,00/ })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(line(1).getByLabelText('Quantity')).toHaveFocus();
  await expect
    .poll(async () => (await kept())?.lines)
    .toMatchObject([{ productId: 'p1', unit: 'piece', unitPriceMinor: 34_900, taxRateBp: 1900 }]);
});

test('amounts are never converted: another currency is refused while a price stands in the old one', async () => {
  await keepDraft('Stand');
  await showQuotations('/quotations/quotation-1');
  const currency = page.getByRole('combobox', { name: 'Currency' });
  await currency.click();
  await currency.fill('USD');
  await page.getByRole('option', { name: /^USD/ }).click();
  await expect.element(currency).toHaveAccessibleDescription(/The price of line 1 has no counterpart in USD/);
  expect((await kept())?.currency).toBe('EUR');
});
