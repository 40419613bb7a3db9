import { expect, test } from 'vitest';
import type { SavedView } from '#shared/domain/definitions/definition.ts';
import {
  newSavedView,
  renameSavedView,
  savedViewsOf,
  setSavedView,
} from '#shared/domain/definitions/saved-view.ts';
import { CONTEXT } from '#tests/support/contact-arbitraries.ts';

const VIEW: SavedView = {
  area: 'contacts',
  filters: [{ field: 'ownerId', operator: 'is', value: 'ines' }],
  sortField: 'sortName',
  sortDescending: false,
  columns: ['phone'],
};
const made = (name: string, view = VIEW) => newSavedView({ id: name, name, view }, CONTEXT);
const sound = (name: string, view = VIEW) => {
  const result = made(name, view);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

test('a view is kept under its name, without blanks around it', () => {
  expect(sound('  Quiet customers ')).toMatchObject({
    kind: 'view',
    name: 'Quiet customers',
    view: VIEW,
    createdBy: 'member-ines',
  });
});

test('a view needs a name that fits', () => {
  expect(made(' ')).toMatchObject({ error: { code: 'fields.required', field: 'name' } });
  expect(made('x'.repeat(201))).toMatchObject({ error: { code: 'fields.too-long' } });
  expect(renameSavedView(sound('a'), { name: '' }, CONTEXT)).toMatchObject({
    error: { code: 'fields.required' },
  });
});

test('a view is renamed and takes other filters without losing the rest', () => {
  expect(renameSavedView(sound('a'), { name: 'b' }, CONTEXT)).toMatchObject({
    value: { name: 'b', view: VIEW },
  });
  const other = { ...VIEW, sortDescending: true };
  expect(setSavedView(sound('a'), { view: other }, CONTEXT)).toMatchObject({
    value: { name: 'a', view: other },
  });
});

test('the views of a list come sorted by name, those of other lists left out', () => {
  const all = [sound('zebra'), sound('Äpfel'), sound('offers', { ...VIEW, area: 'quotations' })];
  expect(savedViewsOf(all, 'contacts', 'de').map(({ name }) => name)).toEqual(['Äpfel', 'zebra']);
});
