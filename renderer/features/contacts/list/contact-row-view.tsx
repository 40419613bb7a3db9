import { memo } from 'react';
import type { ContactRow } from '#renderer/data/contact-index/contact-row.ts';
import { type ContactColumn, cellTitle } from './contact-columns.tsx';
import classes from './contact-grid.module.css';
import { PhoneLines } from './phone-lines.tsx';
import { RowCheckbox } from './row-checkbox.tsx';
import { RowMarks } from './row-marks.tsx';
import type { RowTexts } from './use-row-texts.ts';

/** Id of the row's element, for the grid's active descendant. */
export const rowElementId = (place: number): string => `contact-row-${place}`;

type RowProps = {
  readonly row: ContactRow | undefined;
  readonly place: number;
  readonly height: number;
  readonly columns: readonly ContactColumn[];
  readonly texts: RowTexts;
  readonly isCursor: boolean;
  readonly isSelected: boolean;
  readonly isPhone: boolean;
  readonly onOpen: (place: number) => void;
};

const WaitingCells = ({ columns, isPhone }: Pick<RowProps, 'columns' | 'isPhone'>) => (
  <>
    <td className={classes.select} />
    <td className={isPhone ? classes.lines : classes.nameCell}>
      <span className={classes.waiting} />
    </td>
    {!isPhone &&
      columns.map(({ key }) => (
        <td key={key} className={classes.cell}>
          <span className={classes.waiting} />
        </td>
      ))}
  </>
);

const RowCells = ({
  row,
  place,
  columns,
  texts,
  isSelected,
  isPhone,
}: Omit<RowProps, 'row'> & { readonly row: ContactRow }) => (
  <>
    <td className={classes.select}>
      <RowCheckbox
        row={row}
        place={place}
        label={texts.select(row.name)}
        isSelected={isSelected}
        isPhone={isPhone}
      />
    </td>
    {isPhone ? (
      <PhoneLines row={row} texts={texts} />
    ) : (
      <td className={classes.nameCell}>
        <a href={`/contacts/${row.id}`} tabIndex={-1} className={classes.name} title={row.name}>
          {row.name}
        </a>
        <RowMarks row={row} texts={texts} />
      </td>
    )}
    {!isPhone &&
      columns.map((column) => (
        <td key={column.key} className={classes.cell} title={cellTitle(column, row, texts)}>
          {column.cell(row, texts)}
        </td>
      ))}
  </>
);

/** One contact in the list. Plain elements: hundreds of them are drawn while scrolling. */
export const ContactRowView = memo((props: RowProps) => {
  const { row, place, height, isCursor, isSelected, onOpen } = props;
  return (
    <tr
      // biome-ignore lint/a11y/noRedundantRoles: drawn as a grid, a table row loses its role in some browsers.
      role="row"
      id={rowElementId(place)}
      aria-rowindex={place + 2}
      aria-selected={isSelected}
      aria-busy={row === undefined || undefined}
      data-cursor={isCursor || undefined}
      className={classes.row}
      style={{ transform: `translateY(${place * height}px)` }}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onOpen(place);
      }}
    >
      {row ? <RowCells {...props} row={row} /> : <WaitingCells {...props} />}
    </tr>
  );
});
ContactRowView.displayName = 'ContactRowView';
