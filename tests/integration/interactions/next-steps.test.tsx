import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TodayPage } from '#renderer/app/pages/today-page.tsx';
import { createRecords } from '#renderer/data/create-records.ts';
import { findRecord, findRecords } from '#renderer/data/live-query.ts';
import { addDays, dayOfInstant } from '#shared/kernel/dates.ts';
import { sampleContact } from '#tests/support/records/sample-contact.ts';
import { sampleInteraction } from '#tests/support/records/sample-interaction.ts';
import { closeWorkplace, currentPath, openWorkplace, showWorkplace } from '#tests/support/workplace.tsx';

const today = dayOfInstant(new Date().toISOString(), 'Europe/Berlin');
const step = (id: string, text: string, dueOn: string) =>
  sampleInteraction(id, 'ada', { nextStepState: 'open', nextStepText: text, nextStepDueOn: dueOn });
const tick = (text: string) => page.getByRole('checkbox', { name: `Done: ${text}` });

beforeEach(async () => {
  await openWorkplace();
  await createRecords('contacts', [sampleContact('ada', 'Ada Lovelace')]);
  await createRecords('interactions', [
    step('late', 'Send price list', addDays(today, -3)),
    step('now', 'Call back', today),
    step('soon', 'Prepare the plan', addDays(today, 4)),
    step('far', 'Ask again', addDays(today, 40)),
    step('never', 'Send a card', ''),
  ]);
});
afterEach(closeWorkplace);

test('the day shows what is overdue, due, soon and without a date, but not what is far away', async () => {
  await showWorkplace(<TodayPage />);
  for (const group of ['Overdue', 'Next 7 days', 'Without a date'])
    await expect.element(page.getByRole('heading', { name: group })).toBeVisible();
  await expect.element(page.getByText('3 days overdue')).toBeVisible();
  await expect.element(tick('Call back')).toBeVisible();
  await expect.element(tick('Send a card')).toBeVisible();
  await expect.element(tick('Ask again')).not.toBeInTheDocument();
  await expect.element(page.getByRole('link', { name: 'Ada Lovelace' }).first()).toBeVisible();
});

test('a next step is completed by the keyboard, the focus stays in the list, and undo opens it again', async () => {
  await showWorkplace(<TodayPage />);
  await expect.element(tick('Call back')).toBeVisible();
  await userEvent.keyboard('j');
  await expect.element(tick('Send price list')).toHaveFocus();
  await userEvent.keyboard('x');
  await expect.element(tick('Send price list')).not.toBeInTheDocument();
  expect((await findRecord('interactions', 'late'))?.nextStepState).toBe('done');
  await expect.element(tick('Call back')).toHaveFocus();
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(tick('Send price list')).toBeVisible();
  expect(await findRecord('interactions', 'late')).toMatchObject({
    nextStepState: 'open',
    nextStepDoneAt: '',
  });
});

test('a next step is put off to tomorrow by one key and to next week by the menu', async () => {
  await showWorkplace(<TodayPage />);
  await expect.element(tick('Call back')).toBeVisible();
  await userEvent.keyboard('jj1');
  await expect
    .poll(async () => (await findRecord('interactions', 'now'))?.nextStepDueOn)
    .toBe(addDays(today, 1));
  await page.getByRole('button', { name: 'Put off: Send price list' }).click();
  await page.getByRole('menuitem', { name: 'In a week' }).click();
  await expect
    .poll(async () => (await findRecord('interactions', 'late'))?.nextStepDueOn)
    .toBe(addDays(today, 7));
});

test('a key that is held down completes one next step, not all of them', async () => {
  await showWorkplace(<TodayPage />);
  await expect.element(tick('Call back')).toBeVisible();
  await userEvent.keyboard('j{x>6/}');
  await expect.element(tick('Send price list')).not.toBeInTheDocument();
  await expect.element(tick('Call back')).toHaveFocus();
  expect((await findRecords('interactions', { selector: { nextStepState: 'done' } })).length).toBe(1);
});

test('g and a letter open a page, and do nothing while something is typed', async () => {
  await showWorkplace(<TodayPage />, '/today');
  await expect.element(tick('Call back')).toBeVisible();
  await userEvent.keyboard('jgc');
  expect(currentPath()).toBe('/contacts');
  await userEvent.keyboard('i');
  await page.getByLabelText('Summary').fill('');
  await userEvent.keyboard('gq');
  expect(currentPath()).toBe('/contacts');
  await expect.element(page.getByLabelText('Summary')).toHaveValue('gq');
});

test('an empty day says what will be here', async () => {
  await closeWorkplace();
  await openWorkplace();
  await showWorkplace(<TodayPage />);
  await expect.element(page.getByRole('heading', { name: 'Nothing is due' })).toBeVisible();
});
