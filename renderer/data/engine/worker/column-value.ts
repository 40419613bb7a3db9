import type { ColumnSpec, ColumnType } from '../collection-spec.ts';

const ABOVE_SURROGATES = /[\uD800-\uFFFF]/;
const EACH_ABOVE = /[\uD800-\uFFFF]/g;
const LIFT = 0x10000;

/**
 * `text` in a form that SQLite, which compares UTF-8 bytes, puts in the order of JavaScript, which compares UTF-16
 * units: each unit from U+D800 on is lifted to a code point of its own above all others. Two texts never get the same
 * form, lone surrogates included; texts without such units, nearly all, stay as they are.
 */
export const sortKey = (text: string): string =>
  ABOVE_SURROGATES.test(text)
    ? text.replace(EACH_ABOVE, (unit) => String.fromCodePoint(LIFT + unit.charCodeAt(0)))
    : text;

const EACH_LIFTED = /[\u{1D800}-\u{1FFFF}]/gu;

/** The text whose sort key is `key`. */
export const fromSortKey = (key: string): string =>
  ABOVE_SURROGATES.test(key)
    ? key.replace(EACH_LIFTED, (lifted) => String.fromCharCode((lifted.codePointAt(0) as number) - LIFT))
    : key;

/** The place of a value in a document, taken apart once. */
export type Path = readonly string[];

/** "a.b" as its keys. */
export const pathOf = (path: string): Path => path.split('.');

/** What a column can't hold: a value of another type than its own, or one that lies inside an array. */
export const ODD = Symbol('odd');

const isOwn = (value: object, key: string): boolean => Object.hasOwn(value, key);

/**
 * The value of `document` for a column: text as sort key, numbers and booleans as they are, null where the field is
 * missing, ODD where the column can't hold it.
 */
export const columnValue = (
  document: unknown,
  path: Path,
  type: ColumnType,
): string | number | boolean | null | typeof ODD => {
  let value: unknown = document;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return ODD;
    if (!isOwn(value, key)) return null;
    value = (value as Record<string, unknown>)[key];
  }
  if (typeof value !== type) return value === undefined ? null : ODD;
  return typeof value === 'string' ? sortKey(value) : (value as number | boolean);
};

/** The value that a selector compares a column with, or ODD when the column holds no values of that type. */
export const comparable = (value: unknown, { type }: ColumnSpec): string | number | boolean | typeof ODD => {
  if (typeof value !== type || Number.isNaN(value)) return ODD;
  return typeof value === 'string' ? sortKey(value) : (value as number | boolean);
};
