import { Type as TypeBox } from 'typebox';
import { expect, test } from 'vitest';
import { Type } from '#shared/kernel/type.ts';

const example = (builder: Pick<typeof TypeBox, keyof typeof Type>) =>
  builder.Object(
    {
      text: builder.String({ minLength: 1, pattern: '^a' }),
      count: builder.Integer({ minimum: 0 }),
      share: builder.Number(),
      isOpen: builder.Boolean(),
      tags: builder.Array(builder.String(), { maxItems: 3 }),
      child: builder.Union([builder.Object({ a: builder.Integer() }), builder.Null()]),
      word: builder.Unsafe<'x'>({ type: 'string', enum: ['x'] }),
      custom: builder.Record(builder.String(), builder.Number()),
      note: builder.Optional(builder.String({ maxLength: 2 })),
    },
    { additionalProperties: false },
  );

test('records are described in the same JSON Schema that TypeBox writes', () => {
  expect(JSON.parse(JSON.stringify(example(Type)))).toEqual(JSON.parse(JSON.stringify(example(TypeBox))));
});
