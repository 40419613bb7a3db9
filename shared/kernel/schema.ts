import type { Static, TSchema } from 'typebox';
import { Type } from './type.ts';

/** Longest length of ids in every record, in UTF-16 units: a UUID is 36. */
const ID_LENGTH = 36;

/** A record id (UUIDv7, or the fixed name of a singleton). */
export const Id = Type.String({ minLength: 1, maxLength: ID_LENGTH });

/** A reference to another record, '' when there is none (indexes need a value that is always there). */
export const Reference = Type.String({ maxLength: ID_LENGTH });

/** An instant as ISO 8601 in UTC with milliseconds, `2026-05-04T09:30:00.000Z`. */
export const Instant = Type.String({
  maxLength: 24,
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
});

/** An instant that may not have come yet: '' until then. */
export const OptionalInstant = Type.String({
  maxLength: 24,
  pattern: '^(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z)?$',
});

/** A calendar day without a time zone, `2026-05-04`; '' when unknown. */
export const OptionalDay = Type.String({ maxLength: 10, pattern: '^(\\d{4}-\\d{2}-\\d{2})?$' });

/** One line of text up to `maxLength` UTF-16 units; '' when not given. */
export const Line = (maxLength = 200) => Type.String({ maxLength });

/** Long text, at most 20,000 UTF-16 units. */
export const Prose = Type.String({ maxLength: 20_000 });

/** One of the given words, kept as a JSON Schema `enum` so that it can be indexed (at most 30 units each). */
export const OneOf = <const Words extends readonly string[]>(words: Words) =>
  Type.Unsafe<Words[number]>({ type: 'string', enum: [...words], maxLength: 30 });

/** An integer amount in the minor unit of its currency; bounded so that sums of 1,000 lines stay exact in a double. */
export const AmountMinor = Type.Integer({ minimum: -9_000_000_000_000, maximum: 9_000_000_000_000 });

/** The price of one unit in the minor unit of its currency. */
export const UnitPriceMinor = Type.Integer({ minimum: -1_000_000_000_000, maximum: 1_000_000_000_000 });

/** A currency code of ISO 4217, `EUR`. */
export const CurrencyCode = Type.String({ minLength: 3, maxLength: 3, pattern: '^[A-Z]{3}$' });

/** Hundredths of a percent, 0 to 100 %: 1250 is 12.5 %. */
export const BasisPoints = Type.Integer({ minimum: 0, maximum: 10_000 });

/** Values an administrator's own fields hold, in one object per record, so that a new field is no migration. */
export const CustomValues = Type.Record(
  Type.String({ maxLength: 60 }),
  Type.Union([Type.String({ maxLength: 2000 }), Type.Number(), Type.Boolean()]),
);

/** What every record carries: who made and last changed it, when, and which import brought it ('' when typed in). */
export const recordFields = {
  id: Id,
  importId: Reference,
  createdAt: Instant,
  createdBy: Reference,
  updatedAt: Instant,
  updatedBy: Reference,
} as const;

/** A record's JSON Schema with its storage version, primary key and indexes, read alike by RxDB, endpoint and import. */
export const recordSchema = <Properties extends Record<string, TSchema>>(
  title: string,
  version: number,
  indexes: readonly (readonly string[])[],
  properties: Properties,
) => ({ title, version, indexes, body: Type.Object(properties, { additionalProperties: false }) });

/** The static type of a record described by `recordSchema`. */
export type RecordOf<Schema extends { readonly body: TSchema }> = DeepReadonly<Static<Schema['body']>>;

type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;
