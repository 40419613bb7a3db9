import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanProse } from '#shared/kernel/clean-text.ts';
import { COUNTRY_CODES, countryCodeOf, countryName, isCountryCode } from '#shared/kernel/country.ts';
import { isEmailAddress, webAddress } from '#shared/kernel/web-address.ts';

describe('a country', () => {
  test.each(['en', 'de', 'fr', 'es', 'ja'])('named in %s is known again, every one of them', (language) => {
    const wrong = COUNTRY_CODES.filter((code) => countryCodeOf(countryName(code, language)) !== code);
    expect(wrong).toEqual([]);
  });

  test.each([
    ['de', 'DE'],
    ['Deutschland', 'DE'],
    ['  österreich ', 'AT'],
    ['U.S.A.', 'US'],
    ['United Kingdom', 'GB'],
    ['Türkiye', 'TR'],
    ['日本', 'JP'],
    ['Atlantis', ''],
    ['', ''],
  ])('written %j is %j', (typed, code) => {
    expect(countryCodeOf(typed)).toBe(code);
  });

  test('has two capital letters', () => {
    expect(isCountryCode('DE')).toBe(true);
    expect(isCountryCode('XX')).toBe(false);
    expect(countryName('XX', 'en')).toBe('XX');
  });
});

describe('typed text', () => {
  test('becomes one line that cleaning again does not change', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const line = cleanLine(text);
        return line === cleanLine(line) && !/[\p{Cc}\p{Cs}]/u.test(line);
      }),
    );
    expect(cleanLine(' a\r\n\tb\u00a0 c\u0000 ')).toBe('a b c');
  });

  test('becomes prose that keeps its paragraphs', () => {
    expect(cleanProse('one\r\n\r\ntwo\rthree\u0007\n')).toBe('one\n\ntwo\nthree');
  });
});

describe('a web or e-mail address', () => {
  test.each([
    ['example.com', 'https://example.com'],
    ['www.example.com:8080/a?b#c', 'https://www.example.com:8080/a?b#c'],
    ['http://example.com', 'http://example.com'],
    ['javascript:alert(1)', ''],
    ['mailto:a@b.example', ''],
    ['data:text/html,x', ''],
    ['https://user@evil.example', ''],
    ['two words', ''],
    ['', ''],
  ])('%j is %j', (typed, url) => {
    expect(webAddress(typed)).toBe(url);
  });

  test.each([
    ['ada@example.com', true],
    ['ada.holm+fair@mail.example.co.uk', true],
    ['käthe@bäder.example', true],
    ['ada@example', false],
    ['ada@@example.com', false],
    ['ada example@example.com', false],
    ['<ada@example.com>', false],
    [`${'a'.repeat(250)}@b.example`, false],
  ])('%j can be written to: %j', (typed, isOne) => {
    expect(isEmailAddress(typed)).toBe(isOne);
  });
});
