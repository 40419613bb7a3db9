import { Popover } from '@mantine/core';
import type { ReactNode } from 'react';
import type { HangingProps } from './deferred-menu.tsx';
import classes from './filter-bar.module.css';

type HangingPopoverProps = HangingProps & {
  readonly label: string;
  readonly width: number;
  readonly children: ReactNode;
};

/** A small form under the button of a `DeferredMenu`; the focus stays inside until it is closed. */
export const HangingPopover = ({ opened, onClose, label, width, children }: HangingPopoverProps) => (
  <Popover
    opened={opened}
    onChange={(isOpen) => {
      if (!isOpen) onClose();
    }}
    position="bottom-end"
    width={width}
    shadow="md"
    trapFocus
    withinPortal
    withRoles={false}
  >
    <Popover.Target>
      <span className={classes.hook} />
    </Popover.Target>
    <Popover.Dropdown role="dialog" aria-label={label} p="sm" maw="calc(100vw - 24px)">
      {children}
    </Popover.Dropdown>
  </Popover>
);
