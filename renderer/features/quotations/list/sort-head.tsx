import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './quotation-list.module.css';
import type { ListChoice, SortField } from './quotation-rows.ts';

type SortHeadProps = {
  readonly field: SortField;
  readonly choice: ListChoice;
  readonly onSort: (changes: Partial<ListChoice>) => void;
};

/** Head of a column; pressed, it sorts by it, pressed again the other way round. */
export const SortHead = ({ field, choice, onSort }: SortHeadProps) => {
  const { t } = useTranslation('quotations');
  const isSorted = choice.sortField === field;
  const Arrow = choice.descending ? IconArrowDown : IconArrowUp;
  const direction = choice.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" data-column={field} aria-sort={isSorted ? direction : undefined}>
      <UnstyledButton
        className={classes.head}
        onClick={() =>
          onSort({ sortField: field, descending: isSorted ? !choice.descending : field === 'updatedAt' })
        }
      >
        {t(`list.column.${field}`)}
        {isSorted && <Arrow size={14} stroke={1.8} aria-hidden />}
      </UnstyledButton>
    </th>
  );
};
