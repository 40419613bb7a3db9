const ADDRESS_PARTS = [
  'street',
  'houseNumber',
  'streetMore',
  'postalCode',
  'city',
  'region',
  'country',
] as const;

/**
 * What a column of a table can hold. `phoneType`, `emailType` and `addressType` are about the column after them,
 * `other` goes into the notes under its header, `ignore` is left out.
 */
export const CONTACT_COLUMNS = [
  'kind',
  'fullName',
  'prefix',
  'givenName',
  'middleName',
  'familyName',
  'suffix',
  'organizationName',
  'jobTitle',
  'department',
  'phone.mobile',
  'phone.work',
  'phone.home',
  'phone.fax',
  'phone.other',
  'phoneType',
  'email.work',
  'email.home',
  'email.other',
  'emailType',
  'website',
  ...ADDRESS_PARTS.map((part) => `address.work.${part}` as const),
  ...ADDRESS_PARTS.map((part) => `address.home.${part}` as const),
  ...ADDRESS_PARTS.map((part) => `address.other.${part}` as const),
  'addressType',
  'tags',
  'allergies',
  'preferences',
  'dislikes',
  'worksFor',
  'reportsTo',
  'travelsWith',
  'lifecycleStage',
  'relationshipStage',
  'vipTier',
  'birthOn',
  'notes',
  'other',
  'ignore',
] as const;

export type AddressPart = (typeof ADDRESS_PARTS)[number];
/** A column's meaning; "custom.<key>" is an administrator's field. */
export type ContactColumn = (typeof CONTACT_COLUMNS)[number] | `custom.${string}`;

/** Stands between several values in one cell, as Google's contacts do it. */
export const VALUE_SEPARATOR = ' ::: ';

/** The values of one cell, blank ones too (addresses need their places). */
export const cellValues = (cell: string): readonly string[] =>
  cell.split(/\s*:::\s*/).map((value) => value.trim());
