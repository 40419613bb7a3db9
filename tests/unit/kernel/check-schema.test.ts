import fc from 'fast-check';
import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { contactSchema } from '#shared/domain/contacts/contact.ts';
import { definitionSchema } from '#shared/domain/definitions/definition.ts';
import { interactionSchema } from '#shared/domain/interactions/interaction.ts';
import { productSchema } from '#shared/domain/products/product.ts';
import { quotationSchema } from '#shared/domain/quotations/quotation.ts';
import { compileSchema } from '#shared/kernel/check-schema.ts';

const bodies: Record<string, TSchema> = {
  contact: contactSchema.body,
  interaction: interactionSchema.body,
  product: productSchema.body,
  quotation: quotationSchema.body,
  definition: definitionSchema.body,
};

const integerWithin = (min: number = 0, max: number = 9999) =>
  fc.oneof(
    { weight: 40, arbitrary: fc.integer({ min: Math.max(min, -99), max: Math.min(max, 99_999) }) },
    { weight: 1, arbitrary: fc.integer() },
  );

/** A value that fits `schema` most of the time and has one thing wrong otherwise. */
const nearly = (schema: TSchema): fc.Arbitrary<unknown> => {
  const {
    type,
    properties,
    items,
    enum: words,
    anyOf,
    pattern,
    maxLength,
    minimum,
    maximum,
  } = schema as {
    type?: string;
    properties?: Record<string, TSchema>;
    items: TSchema;
    enum?: string[];
    anyOf?: TSchema[];
    pattern?: string;
    maxLength?: number;
    minimum?: number;
    maximum?: number;
  };
  const wrong = fc.oneof(
    fc.constant(null),
    fc.integer(),
    fc.double(),
    fc.string({ unit: 'binary' }),
    fc.constant([]),
    fc.constant({}),
    fc.boolean(),
  );
  const right = (): fc.Arbitrary<unknown> => {
    if (anyOf) return fc.oneof(...anyOf.map(nearly));
    if (words) return fc.constantFrom(...words);
    if (type === 'object') {
      const entries = Object.entries(properties ?? {});
      return fc
        .record(Object.fromEntries(entries.map(([key, property]) => [key, nearly(property)])))
        .chain((value) =>
          fc.oneof(
            { weight: 300, arbitrary: fc.constant(value) },
            { weight: 1, arbitrary: fc.constant({ ...value, surprise: 1 }) },
            { weight: 1, arbitrary: fc.constant(Object.fromEntries(Object.entries(value).slice(1))) },
          ),
        );
    }
    if (type === 'array') return fc.array(nearly(items), { maxLength: 3 });
    if (type === 'integer') return integerWithin(minimum, maximum);
    if (type === 'number') return fc.double();
    if (type === 'boolean') return fc.boolean();
    if (pattern) return fc.oneof(fc.stringMatching(new RegExp(pattern)), fc.constant(''));
    return fc.oneof(fc.string({ unit: 'binary', maxLength: 5 }), fc.constant('😀'.repeat(maxLength ?? 10)));
  };
  return fc.oneof({ weight: 1000, arbitrary: right() }, { weight: 1, arbitrary: wrong });
};

describe('checking a record against its schema', () => {
  test.each(Object.entries(bodies))('agrees with TypeBox on every %s, right or wrong', (_name, body) => {
    const check = compileSchema(body);
    let right = 0;
    fc.assert(
      fc.property(nearly(body), (value) => {
        const fits = Value.Check(body, value);
        if (fits) right++;
        expect(check(value) === null).toBe(fits);
      }),
      { numRuns: 1500 },
    );
    expect(right).toBeGreaterThan(10);
  });

  test('says where a value breaks and by which rule', () => {
    const check = compileSchema(contactSchema.body.properties.phones);
    expect(check([{ id: '1', type: 'pigeon', typed: '', e164: '' }])).toEqual({
      path: '/0/type',
      keyword: 'enum',
    });
  });

  test('refuses a schema with a rule it does not know, instead of leaving it out', () => {
    expect(() => compileSchema({ type: 'string', format: 'email' })).toThrow('format');
  });
});
