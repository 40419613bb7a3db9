import { expect, test } from 'vitest';
import { editCompany, newCompany } from '#shared/domain/definitions/company.ts';
import type { CompanyProfile, Definition } from '#shared/domain/definitions/definition.ts';
import { revertCompany } from '#shared/domain/definitions/revert-company.ts';
import type { Result } from '#shared/kernel/result.ts';
import { CONTEXT } from '#tests/support/contact-arbitraries.ts';

const done = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

const company = (): Definition => done(newCompany({ name: 'Nordlicht', city: 'Kiel' }, CONTEXT));
const edited = (definition: Definition, changes: Partial<CompanyProfile>): Definition =>
  done(editCompany(definition, changes, CONTEXT));

test('taking back one change of the company profile leaves the others', () => {
  const both = edited(edited(company(), { name: 'Südlicht' }), { city: 'Husum' });
  const reverted = revertCompany(
    both,
    { before: { name: 'Nordlicht' }, after: { name: 'Südlicht' } },
    CONTEXT,
  );
  expect(done(reverted).company).toMatchObject({ name: 'Nordlicht', city: 'Husum' });
});

test('a field that was changed again since is not taken back', () => {
  const twice = edited(edited(company(), { name: 'Südlicht' }), { name: 'Ostlicht' });
  expect(
    revertCompany(twice, { before: { name: 'Nordlicht' }, after: { name: 'Südlicht' } }, CONTEXT),
  ).toMatchObject({ error: { code: 'data.changed-since' } });
});
