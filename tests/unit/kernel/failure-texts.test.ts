import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const ROOT = new URL('../../../', import.meta.url).pathname;
const CODE = /'((?:[a-z]+)\.(?:[a-z]+-)*[a-z]+)'/g;
const textsOf = (language: string, area: string): Record<string, unknown> => {
  const path = `${ROOT}resources/locales/${language}/${area}.json`;
  return (JSON.parse(readFileSync(path, 'utf8')) as { errors?: Record<string, unknown> }).errors ?? {};
};
/** Areas whose failures are written out as codes in shared/, with the folders that raise them. */
const AREAS = ['contacts', 'interactions', 'members', 'import'];

describe('every failure of a rule', () => {
  const sources = globSync(`${ROOT}shared/domain/{contacts,interactions,members,import}/**/*.ts`);
  const codes = new Set(
    sources.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(CODE)].map(([, code = '']) => code)),
  );
  const raised = [...codes].filter((code) => AREAS.includes(code.split('.')[0] ?? ''));

  test.each(['en', 'de'])('has a text in language %s', (language) => {
    expect(raised.length).toBeGreaterThan(30);
    const silent = raised.filter((code) => {
      const [area = '', name = ''] = code.split('.');
      const texts = textsOf(language, area);
      return !(name in texts || `${name}_other` in texts);
    });
    expect(silent).toEqual([]);
  });
});
