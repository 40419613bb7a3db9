import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { findRecord, findRecords } from '#renderer/data/live-query.ts';
import { createRecord } from '#renderer/data/run-command.ts';
import { useUndoStore } from '#renderer/stores/undo-store.ts';
import { contactNumber } from '#tests/support/records/many-contacts.ts';
import { sampleContact } from '#tests/support/records/sample-contact.ts';
import { sampleInteraction } from '#tests/support/records/sample-interaction.ts';
import { sampleQuotation } from '#tests/support/records/sample-quotation.ts';
import { closeWorkplace, currentPath } from '#tests/support/workplace.tsx';
import { openContacts, rowOf, showContacts, undoLast } from './contacts-screen.tsx';

const ADA = sampleContact('ada', 'Ada Lovelace', { lifecycleStage: 'retention', tags: ['wine'] });
const BELA = sampleContact('bela', 'Bela Baker');
const CEM = sampleContact('cem', 'Cem Costa', { vipTier: 'Gold' });

const names = (): string[] =>
  [...document.querySelectorAll('tbody [role="row"] a')].map((link) => link.textContent ?? '');
const archived = async (): Promise<string[]> =>
  (await findRecords('contacts')).filter(({ archivedAt }) => archivedAt !== '').map(({ id }) => id);

afterEach(closeWorkplace);

test('an empty list says what will be here and offers to fill it', async () => {
  await openContacts();
  await showContacts();
  await expect.element(page.getByRole('heading', { name: 'No contacts yet' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Import a file' })).toBeVisible();
});

test('the peek keeps the place of the list, and Escape goes back step by step', async () => {
  await openContacts(Array.from({ length: 400 }, (_, i) => contactNumber(i)));
  await showContacts();
  await expect.element(page.getByTestId('contact-count')).toHaveTextContent('400 contacts');
  await expect.poll(() => names().length).toBeGreaterThan(10);
  const scroller = document.querySelector('[role="grid"]')?.parentElement as HTMLElement;
  scroller.scrollTop = 36 * 200;
  await expect.poll(() => document.querySelector('[aria-rowindex="212"] a')?.textContent).toBeTruthy();
  const tenth = document.querySelector<HTMLElement>('[aria-rowindex="212"] a');
  const name = tenth?.textContent ?? '';
  tenth?.click();
  const peek = page.getByRole('complementary', { name: 'Contact' });
  await expect.element(peek.getByRole('heading', { name, exact: true })).toBeVisible();
  expect(scroller.scrollTop).toBe(36 * 200);
  await userEvent.keyboard('j');
  const next = document.querySelector('[aria-rowindex="213"] a')?.textContent ?? '';
  await expect.element(peek.getByRole('heading', { name: next, exact: true })).toBeVisible();
  expect(scroller.scrollTop).toBe(36 * 200);
  await userEvent.keyboard('{Escape}');
  await expect.element(peek).not.toBeInTheDocument();
  expect(scroller.scrollTop).toBe(36 * 200);
});

test('the keys move, open beside the list, open the page', async () => {
  await openContacts([ADA, BELA, CEM]);
  await showContacts();
  await expect.poll(names).toEqual(['Ada Lovelace', 'Bela Baker', 'Cem Costa']);
  await userEvent.keyboard('jj{Enter}');
  await expect.element(page.getByRole('heading', { name: 'Bela Baker', level: 2 })).toBeVisible();
  await userEvent.keyboard('ko');
  expect(currentPath()).toBe('/contacts/ada');
});

test('/ goes to the filter box, words narrow the list, Enter goes on to the rows', async () => {
  await openContacts([ADA, BELA, CEM]);
  await showContacts();
  await expect.poll(names).toHaveLength(3);
  await userEvent.keyboard('/');
  await userEvent.keyboard('lovel');
  await expect.poll(names).toEqual(['Ada Lovelace']);
  await userEvent.keyboard('{Enter}{Enter}');
  await expect.element(page.getByRole('heading', { name: 'Ada Lovelace', level: 2 })).toBeVisible();
});

test('a filter is a sentence that can be taken away, and a list without answers offers to clear it', async () => {
  await openContacts([ADA, BELA, CEM]);
  await showContacts();
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('button', { name: 'VIP is set' }).click();
  await expect.poll(names).toEqual(['Cem Costa']);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByLabelText('What').selectOptions('Lifecycle stage');
  await page.getByLabelText('Which').selectOptions('Retention');
  await page.getByRole('button', { name: 'Add filter' }).click();
  await expect.element(page.getByRole('heading', { name: 'No contact matches' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove filter: VIP is set' }).click();
  await expect.poll(names).toEqual(['Ada Lovelace']);
  await page.getByRole('button', { name: 'Remove filter: Lifecycle stage is Retention' }).click();
  await expect.poll(names).toHaveLength(3);
});

test('filters are kept as a view under a name, picked again, deleted and brought back', async () => {
  await openContacts([ADA, BELA, CEM]);
  await showContacts();
  const views = page.getByRole('button', { name: 'Views' });
  const gold = page.getByRole('button', { name: 'View: Gold guests' });
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('button', { name: 'VIP is set' }).click();
  await views.click();
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('Gold guests');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await gold.click();
  await page.getByRole('button', { name: 'All contacts' }).click();
  await expect.poll(names).toHaveLength(3);
  await views.click();
  await page.getByRole('button', { name: 'Gold guests' }).click();
  await expect.poll(names).toEqual(['Cem Costa']);
  await gold.click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect.poll(() => findRecords('definitions', { selector: { kind: 'view' } })).toHaveLength(0);
  expect(await undoLast()).toBe(true);
  await page.getByRole('button', { name: /^View/ }).click();
  await expect.element(page.getByRole('button', { name: 'Gold guests', exact: true })).toBeVisible();
});

test('a click on a column sorts by it, a second click the other way round', async () => {
  await openContacts([ADA, BELA, CEM]);
  await showContacts();
  await expect.poll(names).toHaveLength(3);
  await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
  await expect.poll(names).toEqual(['Cem Costa', 'Bela Baker', 'Ada Lovelace']);
  await page.getByRole('columnheader', { name: 'Lifecycle stage' }).getByRole('button').click();
  await expect.poll(() => names().at(-1)).toBe('Ada Lovelace');
});

test('selected contacts are archived together and brought back in one step', async () => {
  await openContacts([ADA, BELA, CEM]);
  await showContacts();
  await expect.poll(names).toHaveLength(3);
  await userEvent.keyboard('jxjx');
  await expect.element(page.getByText('2 selected')).toBeVisible();
  await page.getByRole('button', { name: 'Archive' }).click();
  await expect.poll(names).toEqual(['Cem Costa']);
  expect(await archived()).toEqual(['ada', 'bela']);
  expect(await undoLast()).toBe(true);
  await expect.poll(names).toHaveLength(3);
  expect(await archived()).toEqual([]);
});

test('all contacts are selected with X and get a tag, in one step', async () => {
  await openContacts([ADA, BELA, CEM]);
  await showContacts();
  await expect.poll(names).toHaveLength(3);
  await userEvent.keyboard('X');
  await page.getByRole('button', { name: 'Add tag' }).click();
  await page.getByRole('combobox', { name: 'Tag' }).fill('fair 2026');
  await page.getByRole('dialog').getByRole('button', { name: 'Add tag' }).click();
  await expect
    .poll(async () => (await findRecords('contacts')).every(({ tags }) => tags.includes('fair 2026')))
    .toBe(true);
  await undoLast();
  expect((await findRecords('contacts')).flatMap(({ tags }) => tags)).toEqual(['wine']);
});

test('deleting takes interactions and drafts along, leaves contacts with sent quotations, and is undone whole', async () => {
  await openContacts([ADA, BELA]);
  await createRecord('interactions', sampleInteraction('call', 'ada'));
  await createRecord('quotations', sampleQuotation([], { id: 'draft', rootId: 'draft', contactId: 'ada' }));
  await createRecord(
    'quotations',
    sampleQuotation([], { id: 'sent', rootId: 'sent', contactId: 'bela', status: 'declined' }),
  );
  await showContacts();
  await expect.poll(names).toHaveLength(2);
  await page.getByRole('checkbox', { name: 'Select all contacts in this list' }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect.poll(names).toEqual(['Bela Baker']);
  await expect.poll(() => findRecord('quotations', 'draft')).toBeNull();
  expect(await findRecord('interactions', 'call')).toBeNull();
  expect(await findRecord('quotations', 'sent')).not.toBeNull();
  await expect.poll(() => useUndoStore.getState().steps).toHaveLength(1);
  expect(await undoLast()).toBe(true);
  await expect.element(rowOf('Ada Lovelace')).toBeVisible();
  expect(await findRecord('interactions', 'call')).not.toBeNull();
  expect(await findRecord('quotations', 'draft')).not.toBeNull();
});
