import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ContactSortField } from '#renderer/data/contact-index/contact-query.ts';
import type { ContactColumn } from './contact-columns.tsx';
import classes from './contact-grid.module.css';
import { choose, useContactListStore } from './list-store.ts';
import { toggleAll } from './selection.ts';

/** Sorts by `field`; by the same field again, the other way round. Times begin with the latest. */
const sortBy = (field: ContactSortField): void => {
  const { choice } = useContactListStore.getState();
  const isTime = field.endsWith('At');
  choose({ sortField: field, descending: choice.sortField === field ? !choice.descending : isTime });
};

type HeadProps = {
  readonly name: string;
  readonly sortField?: ContactSortField;
  readonly className?: string;
};

const Head = ({ name, sortField, className = '' }: HeadProps) => {
  const { t } = useTranslation('contacts');
  const { sortField: sorted, descending } = useContactListStore((state) => state.choice);
  const isSorted = sortField === sorted;
  const Arrow = descending ? IconArrowDown : IconArrowUp;
  return (
    <th
      scope="col"
      className={`${classes.headerCell} ${className}`}
      aria-sort={isSorted ? (descending ? 'descending' : 'ascending') : undefined}
    >
      {sortField ? (
        <button
          type="button"
          className={classes.sort}
          title={t('list.sortBy', { column: name })}
          onClick={() => sortBy(sortField)}
        >
          {name}
          {isSorted && <Arrow size={13} aria-hidden />}
        </button>
      ) : (
        name
      )}
    </th>
  );
};

type GridHeaderProps = { readonly columns: readonly ContactColumn[]; readonly total: number };

/** The row above the list: select all, and the columns with their order. */
export const GridHeader = ({ columns, total }: GridHeaderProps) => {
  const { t } = useTranslation('contacts');
  const count = useContactListStore((state) => state.selected.size);
  return (
    <thead className={classes.header}>
      <tr
        // biome-ignore lint/a11y/noRedundantRoles: drawn as a grid, a table row loses its role in some browsers.
        role="row"
        aria-rowindex={1}
        className={classes.headerRow}
      >
        <th scope="col" className={`${classes.headerCell} ${classes.select}`}>
          <input
            type="checkbox"
            className={classes.checkbox}
            aria-label={t('list.selectAll')}
            checked={count > 0 && count >= total}
            ref={(box) => {
              if (box) box.indeterminate = count > 0 && count < total;
            }}
            onChange={() => void toggleAll(total)}
          />
        </th>
        <Head name={t('fields.name')} sortField="sortName" className={classes.nameHead} />
        {columns.map(({ key, sortField }) => (
          <Head key={key} name={t(`fields.${key}`)} {...(sortField && { sortField })} />
        ))}
      </tr>
    </thead>
  );
};
