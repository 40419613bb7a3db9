import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { pageTexts } from '#tests/support/records/quotation-pdf.ts';
import { firstRun } from './support/demo.ts';
import { expect, readyForOffline, story } from './support/story.ts';

const CARDS = fileURLToPath(new URL('../support/fixtures/vcards/trade-show.vcf', import.meta.url));

type Line = {
  readonly description: string;
  readonly quantity: string;
  readonly price: string;
  readonly discount?: string;
};

/** Nets, to be read again in the PDF: 250.00 + 1,199.70 + 45.00 + 0.99 + 337.50 = 1,833.19; VAT 20 %: 366.64. */
const LINES: readonly Line[] = [
  { description: 'Pressure gauge Ø 63', quantity: '10', price: '25.00' },
  { description: 'Calibration on site, Zürich', quantity: '3', price: '399.90' },
  { description: '说明书 (中文)', quantity: '2', price: '22.50' },
  { description: 'Seal ring', quantity: '3', price: '0.33' },
  { description: 'Training دورة تدريبية', quantity: '1.5', price: '250.00', discount: '10' },
];
const NETS = ['250.00', '1,199.70', '45.00', '0.99', '337.50'];
const SUBTOTAL = '1,833.19';
const TAX = '366.64';
const TOTAL = '2,199.83';

const importCards = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Import' }).first().click();
  await page.locator('input[type="file"]').first().setInputFiles(CARDS);
  await page.getByRole('button', { name: /^Import 3 / }).click();
  await page.getByRole('button', { name: 'Show the contacts' }).click();
  await expect(page.getByRole('row', { name: /Amélie Dubois/ })).toBeVisible();
};

const logCall = async (page: Page): Promise<void> => {
  await page.getByRole('row', { name: /Amélie Dubois/ }).click();
  await page.keyboard.press('i');
  const form = page.getByRole('dialog', { name: 'Log an interaction' });
  await form.getByRole('radio', { name: 'Call' }).check({ force: true });
  await form.getByLabel('Summary').fill('Wants five gauges for the Lyon plant');
  await form.getByLabel('Summary').press('Enter');
  await expect(form).toBeHidden();
};

const writeLines = async (page: Page): Promise<void> => {
  for (const [place, { description, quantity, price, discount }] of LINES.entries()) {
    await page.getByRole('button', { name: 'Add free line' }).click();
    const line = page.getByRole('listitem', { name: `Line ${place + 1}`, exact: true });
    await line.getByLabel('Description').fill(description);
    await line.getByLabel('Quantity').fill(quantity);
    await line.getByLabel('Unit price').fill(price);
    if (discount) await line.getByLabel('Discount').fill(discount);
    await line.getByLabel('Unit', { exact: true }).focus();
    await expect(line.locator('[data-net]')).toContainText(NETS[place] as string);
  }
};

const savePdf = async (page: Page): Promise<string> => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as PDF' }).first().click();
  const file = await (await download).path();
  return (await pageTexts(new Blob([await readFile(file)]))).join('\n');
};

story("a salesperson's day without network", async ({ page, context }) => {
  await firstRun(page, 'Start empty');
  await readyForOffline(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Contacts' })).toBeVisible();

  await importCards(page);
  await logCall(page);
  await page.getByRole('row', { name: /Amélie Dubois/ }).click();
  await page.keyboard.press('q');
  await expect(page).toHaveURL(/\/quotations\/.+/);
  await writeLines(page);
  const totals = page.getByLabel('Totals');
  await expect(totals).toContainText(SUBTOTAL);
  await expect(totals).toContainText(TOTAL);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByText(/is sent$/)).toBeVisible();

  const text = await savePdf(page);
  for (const figure of [...NETS, SUBTOTAL, TAX, TOTAL]) expect(text).toContain(figure);
  for (const { description } of LINES.slice(0, 4)) expect(text).toContain(description);
  expect(text).toContain('Training');
  expect(text).toMatch(/[\u0600-\u06ff]/);
  expect(text).toContain('Amélie Dubois');
  expect(text).toContain('Acme Instruments Ltd');
  const number = /[A-Z]+-\d{4}-\d{4}/.exec(text)?.[0] ?? '';
  expect(number).not.toBe('');

  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(number);
  await expect(page.getByText(TOTAL).first()).toBeVisible();
  await page.goto('/interactions');
  await expect(page.getByText('Wants five gauges for the Lyon plant')).toBeVisible();
  await page.goto('/contacts');
  await expect(page.getByTestId('contact-count')).toContainText('3');
});
