import { foldForSearch } from '#shared/kernel/text.ts';

/** A header as it is compared: words in lower case without accents ("firstName", "First_Name" are "first name"). */
export const headerKey = (header: string): string =>
  foldForSearch(header.replace(/(\p{Ll}{2})(\p{Lu}\p{Ll}{2})/gu, '$1 $2').replaceAll('_', ' '));

/** A header's words without numbers: "E-mail 2 - Value" is "e mail value". */
export const headerWords = (header: string): readonly string[] =>
  headerKey(header)
    .split(' ')
    .filter((word) => word !== '' && !/^\d+$/.test(word));

/** A table of headers ("first name|vorname") as a map from each to what it means. */
export const headerMap = <Column>(
  table: readonly (readonly [Column, string])[],
): ReadonlyMap<string, Column> =>
  new Map(
    table.flatMap(([column, headers]) => headers.split('|').map((header) => [header, column] as const)),
  );
