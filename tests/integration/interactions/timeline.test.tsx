import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createRecords } from '#renderer/data/create-records.ts';
import { findRecord } from '#renderer/data/live-query.ts';
import { InteractionsPage } from '#renderer/features/interactions/interactions-page.tsx';
import { Timeline } from '#renderer/features/interactions/timeline.tsx';
import { usePreferences } from '#renderer/stores/preferences-store.ts';
import { sampleContact } from '#tests/support/records/sample-contact.ts';
import { sampleInteraction } from '#tests/support/records/sample-interaction.ts';
import { closeWorkplace, currentPath, openWorkplace, showWorkplace } from '#tests/support/workplace.tsx';

const MINUTE_MS = 60_000;
const ago = (minutes: number): string => new Date(Date.now() - minutes * MINUTE_MS).toISOString();
const entries = () => page.getByRole('listitem');
const filter = async (name: string, choice: string): Promise<void> => {
  await page.getByRole('button', { name, exact: false }).click();
  await page.getByRole('menuitemradio', { name: choice }).click();
};

beforeEach(async () => {
  await openWorkplace();
  await createRecords('contacts', [sampleContact('ada', 'Ada Lovelace'), sampleContact('bob', 'Bob Martin')]);
});
afterEach(closeWorkplace);

test('the timeline shows the newest first, filters by channel, and remembers the filter', async () => {
  await createRecords('interactions', [
    sampleInteraction('old', 'ada', { summary: 'First call', at: ago(300) }),
    sampleInteraction('mail', 'ada', { summary: 'Sent the list', channel: 'email', at: ago(200) }),
    sampleInteraction('new', 'ada', {
      summary: 'Second call',
      outcome: 'reached',
      durationMinutes: 75,
      at: ago(5),
    }),
    sampleInteraction('other', 'bob', { summary: 'Not hers' }),
  ]);
  await showWorkplace(<Timeline contactId="ada" />);
  await expect.element(entries().nth(0)).toMatchTextContent(/Second call/);
  await expect.element(entries().nth(0)).toMatchTextContent(/1 hr 15 min/);
  await expect.element(entries().nth(0)).toMatchTextContent(/Reached/);
  await expect.element(entries().nth(2)).toMatchTextContent(/First call/);
  expect(entries().elements()).toHaveLength(3);
  await filter('Channel', 'E-mail');
  await expect.poll(() => entries().elements().length).toBe(1);
  await expect.element(entries()).toMatchTextContent(/Sent the list/);
  expect(usePreferences.getState().lists.timeline).toBe('email');
});

test('a next step is ticked in the timeline and can be taken back', async () => {
  await createRecords('interactions', [
    sampleInteraction('i', 'ada', { nextStepState: 'open', nextStepText: 'Send samples' }),
  ]);
  await showWorkplace(<Timeline contactId="ada" />);
  await page.getByRole('checkbox', { name: 'Send samples', exact: false }).click();
  await expect.poll(async () => (await findRecord('interactions', 'i'))?.nextStepState).toBe('done');
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(async () => (await findRecord('interactions', 'i'))?.nextStepState).toBe('open');
});

test('a long history comes page by page, and a long text shows its beginning', async () => {
  await createRecords(
    'interactions',
    Array.from({ length: 400 }, (_, index) =>
      sampleInteraction(`i${index}`, 'ada', {
        summary: `Call ${index}`,
        body: index === 0 ? 'A long story. '.repeat(60) : '',
        at: ago(index * 300),
      }),
    ),
  );
  await showWorkplace(<Timeline contactId="ada" />);
  await expect.element(entries().first()).toMatchTextContent(/Call 0/);
  const first = entries().elements().length;
  expect(first).toBeLessThan(100);
  await page.getByRole('button', { name: 'Show earlier' }).click();
  await expect.poll(() => entries().elements().length).toBeGreaterThan(first);
  const more = page.getByRole('button', { name: 'Show all' });
  await expect.element(more).toHaveAttribute('aria-expanded', 'false');
  await more.click();
  await expect.element(page.getByRole('button', { name: 'Show less' })).toBeVisible();
});

test('an empty timeline says what will be here', async () => {
  await showWorkplace(<Timeline contactId="ada" />);
  await expect
    .element(page.getByText('Nothing has been logged with this contact yet.', { exact: false }))
    .toBeVisible();
});

test('the list of all draws only what is in sight of thousands, names the contacts, and filters', async () => {
  await createRecords(
    'interactions',
    Array.from({ length: 3000 }, (_, index) =>
      sampleInteraction(`i${index}`, index % 2 ? 'ada' : 'bob', {
        summary: `Number ${index}`,
        channel: index % 100 === 7 ? 'visit' : 'call',
        at: ago(index * 10),
      }),
    ),
  );
  await showWorkplace(
    <div style={{ height: 600 }}>
      <InteractionsPage />
    </div>,
  );
  await expect.element(page.getByRole('button', { name: 'Number 0', exact: true })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Ada Lovelace' }).first()).toBeVisible();
  expect(entries().elements().length).toBeLessThan(80);
  await userEvent.keyboard('jj');
  await expect.element(page.getByRole('button', { name: 'Number 1', exact: true })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByLabelText('Summary')).toHaveValue('Number 1');
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: 'Number 1', exact: true })).toHaveFocus();
  await filter('Channel', 'Visit');
  await expect.element(page.getByRole('button', { name: 'Number 7', exact: true })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Number 0', exact: true })).not.toBeInTheDocument();
  await page.getByRole('link', { name: 'Ada Lovelace' }).first().click();
  expect(currentPath()).toBe('/contacts/ada');
});

test('a filter that lets nothing through offers to show everything', async () => {
  await createRecords('interactions', [
    sampleInteraction('i', 'ada', { summary: 'Long ago', at: ago(60 * 24 * 800) }),
  ]);
  await showWorkplace(
    <div style={{ height: 600 }}>
      <InteractionsPage />
    </div>,
  );
  await page.getByRole('button', { name: 'Show all of all time' }).click();
  await expect.element(page.getByRole('button', { name: 'Long ago' })).toBeVisible();
});

test('where nothing was ever logged the list says so, whatever the period', async () => {
  await showWorkplace(
    <div style={{ height: 600 }}>
      <InteractionsPage />
    </div>,
  );
  await expect.element(page.getByRole('heading', { name: 'Nothing logged yet' })).toBeVisible();
});
