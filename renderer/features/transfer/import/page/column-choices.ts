import type { TFunction } from 'i18next';
import { CONTACT_COLUMNS, type ContactColumn } from '#shared/domain/import/contact-column.ts';
import { PRODUCT_COLUMNS, type ProductColumn } from '#shared/domain/import/product-column.ts';
import type { NamedCustomField } from '../import-plan.ts';

type Choice = { readonly value: string; readonly label: string };
type ChoiceGroup = { readonly group: string; readonly items: Choice[] };
type Translate = TFunction<readonly ['transfer', 'import']>;

const GROUPS: readonly (readonly [string, RegExp])[] = [
  ['name', /^(?:kind|fullName|prefix|givenName|middleName|familyName|suffix)$/],
  ['work', /^(?:organizationName|jobTitle|department)$/],
  ['reach', /^(?:phone|email|website)/],
  ['addressWork', /^address\.work\./],
  ['addressHome', /^address\.home\./],
  ['addressOther', /^(?:address\.other\.|addressType)/],
  [
    'care',
    /^(?:tags|allergies|preferences|dislikes|lifecycleStage|relationshipStage|vipTier|birthOn|notes)$/,
  ],
  ['relations', /^(?:worksFor|reportsTo|travelsWith)$/],
];

const labelOf = (column: string, t: Translate): string => {
  if (column === 'other') return t('transfer:columns.notes');
  if (column === 'ignore') return t('transfer:columns.ignore');
  return t(`import:columns.${column}`);
};

/** What a column of contacts can become, in groups. */
export const contactChoices = (
  customFields: readonly NamedCustomField[],
  t: Translate,
): readonly ChoiceGroup[] => {
  const choice = (value: ContactColumn): Choice => ({ value, label: labelOf(value, t) });
  const groups = GROUPS.map(([group, pattern]) => ({
    group: t(`transfer:columns.groups.${group}`),
    items: CONTACT_COLUMNS.filter((column) => pattern.test(column)).map(choice),
  }));
  const custom = customFields.map(({ field, name }) => ({ value: `custom.${field.key}`, label: name }));
  return [
    { group: t('transfer:columns.groups.general'), items: [choice('other'), choice('ignore')] },
    ...groups,
    ...(custom.length > 0 ? [{ group: t('transfer:columns.groups.custom'), items: custom }] : []),
  ];
};

/** What a column of products can become; `columns` are those guessed, whose currencies are offered too. */
export const productChoices = (
  columns: readonly ProductColumn[],
  currency: string,
  t: Translate,
): readonly ChoiceGroup[] => {
  const currencies = columns
    .filter((column) => column.startsWith('price.'))
    .map((column) => column.slice('price.'.length));
  const plain = PRODUCT_COLUMNS.filter((column) => column !== 'ignore').map((value) => ({
    value,
    label: t(`import:productColumns.${value}`),
  }));
  return [
    {
      group: t('transfer:columns.groups.general'),
      items: [{ value: 'ignore', label: t('transfer:columns.ignore') }],
    },
    { group: t('transfer:columns.groups.product'), items: plain },
    {
      group: t('transfer:columns.groups.prices'),
      items: [...new Set([currency, ...currencies])].map((code) => ({
        value: `price.${code}`,
        label: t('transfer:columns.priceIn', { currency: code }),
      })),
    },
  ];
};
