import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPhone, parsePhone } from '#shared/kernel/phone.ts';
import { isPhoneLike, phoneDigits, phoneMatches } from '#shared/kernel/phone-digits.ts';

describe('a typed phone number', () => {
  test.each([
    ['030/123456', 'DE', '+4930123456'],
    ['0049 30 123456', 'DE', '+4930123456'],
    ['0049 30 123456', 'US', '+4930123456'],
    ['0049 30 123456', '', '+4930123456'],
    ['+49 (0)30 123456', '', '+4930123456'],
    ['(212) 555-0123', 'US', '+12125550123'],
    ['011 44 20 7946 0000', 'US', '+442079460000'],
    ['+1 202 555 0100 ext. 12', '', '+12025550100'],
    ['112', 'DE', ''],
    ['call the office', 'DE', ''],
    ['030 123456', '', ''],
    ['030 123456', 'XX', ''],
  ])('%s in %s is %s', (typed, country, e164) => {
    expect(parsePhone(typed, country)).toEqual({ typed, e164 });
  });

  test('never fails and never loses what was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('DE', 'US', '', '??'), (typed, country) => {
        const parsed = parsePhone(typed, country);
        return parsed.typed === typed.trim() && /^(?:\+\d{1,15})?$/.test(parsed.e164);
      }),
    );
  });

  test('is shown as people write it abroad', () => {
    expect(formatPhone('+4930123456')).toBe('+49 30 123456');
    expect(formatPhone('nonsense')).toBe('nonsense');
  });
});

describe('searching by phone number', () => {
  const berlin = { typed: '030 / 123', e164: '+4930123' };

  test.each(['+49 30 123', '0049 30 123', '030/123', '030-12', '30123', '+49 (0)30 123', '٠٣٠١٢٣'])(
    'finds +49 30 123 by %s',
    (query) => {
      expect(phoneMatches(query, berlin)).toBe(true);
      expect(isPhoneLike(query)).toBe(true);
    },
  );

  test('finds numbers that were not understood as typed', () => {
    expect(phoneMatches('030 12', { typed: '(030) 12 34', e164: '' })).toBe(true);
  });

  test('needs three digits and does not take names for numbers', () => {
    expect(phoneMatches('03', berlin)).toBe(false);
    expect(isPhoneLike('Studio 54')).toBe(false);
    expect(isPhoneLike('12')).toBe(false);
    expect(phoneDigits('+1 202 555 0100 ext. 12')).toBe('12025550100');
  });
});
