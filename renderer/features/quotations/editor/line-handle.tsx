import { UnstyledButton } from '@mantine/core';
import { IconGripVertical } from '@tabler/icons-react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './line-row.module.css';

/** What the handle needs to follow a pointer. */
export type HandleEvents = Readonly<
  Record<
    'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel',
    (event: PointerEvent<HTMLElement>) => void
  >
>;

type LineHandleProps = {
  readonly place: number;
  readonly events: HandleEvents;
  readonly onMove: (by: number) => void;
};

/** Where a line is taken hold of; with the focus on it the arrow keys move the line. */
export const LineHandle = ({ place, events, onMove }: LineHandleProps) => {
  const { t } = useTranslation('quotations');
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    // With Alt the line itself moves (see line-row), from any of its fields.
    if (event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <UnstyledButton
      className={classes.handle}
      aria-label={t('line.move', { line: place + 1 })}
      title={t('line.moveHint')}
      data-spot="handle"
      {...events}
      onKeyDown={onKeyDown}
    >
      <IconGripVertical size={18} stroke={1.6} aria-hidden />
    </UnstyledButton>
  );
};
