import { Button, type ButtonProps } from '@mantine/core';
import type { ComponentPropsWithRef, ReactNode } from 'react';

type BulkActionProps = Omit<ButtonProps, 'children'> &
  Omit<ComponentPropsWithRef<'button'>, keyof ButtonProps> & {
    readonly label: string;
    readonly icon: ReactNode;
    /** Whether only the icon is shown. */
    readonly isSmall: boolean;
  };

/** One action of the bar over the selected contacts. */
export const BulkAction = ({ label, icon, isSmall, ...others }: BulkActionProps) => (
  <Button
    size={isSmall ? 'sm' : 'compact-sm'}
    px={isSmall ? 8 : undefined}
    variant="default"
    flex="none"
    leftSection={isSmall ? undefined : icon}
    aria-label={isSmall ? label : undefined}
    title={isSmall ? label : undefined}
    {...others}
  >
    {isSmall ? icon : label}
  </Button>
);
