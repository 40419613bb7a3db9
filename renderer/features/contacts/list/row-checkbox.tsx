import { IconCheck } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import type { ContactRow } from '#renderer/data/contact-index/contact-row.ts';
import { initialsOf } from '../contact-initials.ts';
import classes from './contact-grid.module.css';
import { toggleSelected } from './list-store.ts';
import { selectTo } from './selection.ts';

type RowCheckboxProps = {
  readonly row: ContactRow;
  readonly place: number;
  readonly label: string;
  readonly isSelected: boolean;
  readonly isPhone: boolean;
};

/** Selects a row; with Shift all rows up to it. On a phone it is the contact's initials. */
export const RowCheckbox = ({ row, place, label, isSelected, isPhone }: RowCheckboxProps) => {
  const change = (event: MouseEvent) => {
    if (event.shiftKey) void selectTo(place);
    else toggleSelected(row.id, place);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box itself takes the keys.
    <label className={classes.target} onClick={(event) => event.stopPropagation()}>
      <input
        type="checkbox"
        tabIndex={-1}
        aria-label={label}
        className={isPhone ? classes.unseen : classes.checkbox}
        checked={isSelected}
        onClick={change}
        onChange={() => undefined}
      />
      {isPhone && (
        <span className={classes.initials} data-checked={isSelected || undefined} aria-hidden>
          {isSelected ? <IconCheck size={18} /> : initialsOf(row.name)}
        </span>
      )}
    </label>
  );
};
