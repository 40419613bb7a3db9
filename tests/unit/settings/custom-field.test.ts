import { describe, expect, test } from 'vitest';
import {
  newCustomField,
  renameCustomField,
  setCustomFieldChoices,
} from '#shared/domain/definitions/custom-field.ts';
import { type Definition, definitionSchema } from '#shared/domain/definitions/definition.ts';
import { compileSchema } from '#shared/kernel/check-schema.ts';
import { CONTEXT } from '#tests/support/contact-arbitraries.ts';

const isSound = compileSchema(definitionSchema.body);
const asked = { id: 'f1', area: 'contacts', type: 'text', choices: [], taken: [] } as const;

const made = (
  args: Partial<Parameters<typeof newCustomField>[0]> & { readonly name: string },
): Definition => {
  const result = newCustomField({ ...asked, ...args }, CONTEXT);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

describe('a custom field', () => {
  test('is kept under its id, so that it can be renamed', () => {
    const field = made({ name: '  Room   preference ' });
    expect(field).toMatchObject({ name: 'Room preference', customField: { key: 'f1', type: 'text' } });
    expect(isSound(field)).toBeNull();
    const renamed = renameCustomField(field, { name: 'Room', taken: [] }, CONTEXT);
    expect(renamed).toMatchObject({ ok: true, value: { name: 'Room', customField: { key: 'f1' } } });
  });

  test('needs a name that no other field of the area has', () => {
    expect(newCustomField({ ...asked, name: ' ' }, CONTEXT)).toMatchObject({
      error: { code: 'settings.custom-field-without-name', field: 'name' },
    });
    expect(newCustomField({ ...asked, name: 'diet', taken: ['Diet'] }, CONTEXT)).toMatchObject({
      error: { code: 'settings.custom-field-name-taken', values: { name: 'diet' } },
    });
    expect(newCustomField({ ...asked, name: 'x'.repeat(61) }, CONTEXT)).toMatchObject({
      error: { code: 'settings.custom-field-name-too-long', values: { max: 60 } },
    });
  });

  test('of choices keeps each choice once and needs at least one', () => {
    const field = made({ name: 'Diet', type: 'choice', choices: ['Vegan', ' Vegan ', '', 'Halal'] });
    expect(field.customField?.choices).toEqual(['Vegan', 'Halal']);
    expect(setCustomFieldChoices(field, { choices: [' '] }, CONTEXT)).toMatchObject({
      error: { code: 'settings.custom-field-without-choices' },
    });
    expect(setCustomFieldChoices(field, { choices: ['Kosher'] }, CONTEXT)).toMatchObject({
      ok: true,
      value: { customField: { choices: ['Kosher'] } },
    });
  });

  test('of another kind has no choices', () => {
    expect(made({ name: 'Floor', type: 'number', choices: ['1'] }).customField?.choices).toEqual([]);
    expect(setCustomFieldChoices(made({ name: 'Floor' }), { choices: ['1'] }, CONTEXT)).toMatchObject({
      error: { code: 'settings.not-a-custom-field' },
    });
  });
});
