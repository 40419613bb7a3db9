import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactFilter } from '#renderer/data/contact-index/contact-query.ts';
import { FILTER_FIELDS, type FilterValueKind } from './filter-fields.ts';
import type { RowTexts } from './use-row-texts.ts';

const VALUE_WORDS: { readonly [Kind in FilterValueKind]?: (value: string, texts: RowTexts) => string } = {
  member: (value, texts) => texts.owner(value),
  lifecycle: (value, texts) => texts.lifecycle(value),
  relationship: (value, texts) => texts.relationship(value),
  kind: (value, texts) => texts.kind(value),
  country: (value, texts) => texts.country(value),
};

/** Writes a filter as a sentence: "Owner is Ines", "Last contact more than 30 days ago". */
export const useFilterSentence = (texts: RowTexts): ((filter: ContactFilter) => string) => {
  const { t } = useTranslation('contacts');
  return useCallback(
    ({ field, operator, value }) => {
      const kind = FILTER_FIELDS[field]?.value ?? 'text';
      const words = VALUE_WORDS[kind]?.(value, texts) ?? value;
      return t([`filters.sentence.${field}.${operator}`, `filters.sentence.${operator}`], {
        field: t(`fields.${field}`),
        value: words,
        count: kind === 'days' ? Number(value) : undefined,
      });
    },
    [t, texts],
  );
};
