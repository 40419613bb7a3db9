import { expect, test } from 'vitest';
import { postalLines } from '#shared/kernel/postal-address.ts';

const address = (countryCode: string) => ({
  street: '12 Main Street',
  postalCode: '12345',
  city: 'Springfield',
  region: 'IL',
  countryCode,
});

test('an address is written in the order of its country', () => {
  expect(postalLines(address('US'), 'en')).toEqual([
    '12 Main Street',
    'Springfield, IL 12345',
    'United States',
  ]);
  expect(postalLines({ ...address('DE'), region: '' }, 'de')).toEqual([
    '12 Main Street',
    '12345 Springfield',
    'Deutschland',
  ]);
  expect(postalLines({ ...address('GB'), region: '' }, 'en')).toEqual([
    '12 Main Street',
    'Springfield',
    '12345',
    'United Kingdom',
  ]);
});

test('mail within a country does without its name, and what is unknown leaves no empty line', () => {
  expect(postalLines({ ...address('DE'), street: '', region: '' }, 'de', 'DE')).toEqual([
    '12345 Springfield',
  ]);
  expect(postalLines({ street: '', postalCode: '', city: '', countryCode: '' }, 'de')).toEqual([]);
});
