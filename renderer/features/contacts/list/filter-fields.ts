import type { ContactFilter, FilterOperator } from '#renderer/data/contact-index/contact-query.ts';
import type { ContactRow } from '#renderer/data/contact-index/contact-row.ts';

/** What is filled into a filter's sentence: one of some words, a member, a tag, a country, free text or days. */
export type FilterValueKind =
  | 'kind'
  | 'lifecycle'
  | 'relationship'
  | 'member'
  | 'tag'
  | 'country'
  | 'text'
  | 'days'
  | 'fixed';

type FilterField = {
  readonly value: FilterValueKind;
  readonly operators: readonly FilterOperator[];
};

/** What a list can be filtered by, in the order the builder offers it. */
export const FILTER_FIELDS: { readonly [Field in keyof ContactRow]?: FilterField } = {
  ownerId: { value: 'member', operators: ['is', 'is-not', 'is-empty', 'is-set'] },
  lifecycleStage: { value: 'lifecycle', operators: ['is', 'is-not'] },
  relationshipStage: { value: 'relationship', operators: ['is', 'is-not'] },
  tags: { value: 'tag', operators: ['is', 'is-not', 'is-empty', 'is-set'] },
  lastInteractionAt: { value: 'days', operators: ['older-than', 'within', 'is-empty'] },
  vipTier: { value: 'text', operators: ['is-set', 'is-empty', 'is'] },
  hasAllergy: { value: 'fixed', operators: ['is'] },
  kind: { value: 'kind', operators: ['is'] },
  organizationName: { value: 'text', operators: ['contains', 'is', 'is-empty', 'is-set'] },
  jobTitle: { value: 'text', operators: ['contains', 'is-empty', 'is-set'] },
  city: { value: 'text', operators: ['is', 'contains', 'is-empty', 'is-set'] },
  countryCode: { value: 'country', operators: ['is', 'is-not', 'is-empty'] },
  phone: { value: 'text', operators: ['is-set', 'is-empty'] },
  email: { value: 'text', operators: ['is-set', 'is-empty', 'contains'] },
  createdAt: { value: 'days', operators: ['within', 'older-than'] },
};

/** Whether sentences with `operator` have a value to fill in. */
export const takesValue = (operator: FilterOperator): boolean =>
  operator !== 'is-empty' && operator !== 'is-set';

type StoredFilter = { readonly field: string; readonly operator: string; readonly value: string };

/** Filters as they were kept, those this version can't read left out. */
export const readFilters = (stored: readonly StoredFilter[]): readonly ContactFilter[] =>
  stored.filter((filter): filter is ContactFilter => {
    const field = FILTER_FIELDS[filter.field as keyof ContactRow];
    return field?.operators.includes(filter.operator as FilterOperator) ?? false;
  });
