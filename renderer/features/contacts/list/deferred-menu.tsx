import { Button } from '@mantine/core';
import { type ComponentType, type ReactNode, Suspense, type SyntheticEvent, useRef, useState } from 'react';
import classes from './filter-bar.module.css';

/** What hangs from a button and is loaded when the button is first pressed. */
export type HangingProps = { readonly opened: boolean; readonly onClose: () => void };

type DeferredMenuProps = {
  readonly icon: ReactNode;
  readonly label: string;
  /** Whether only the icon is shown. */
  readonly isSmall: boolean;
  readonly content: ComponentType<HangingProps>;
};

// Pressing the button closes what hangs from it; as a press outside it would close and open again.
const keepOpen = (event: SyntheticEvent): void => event.stopPropagation();

/** A button with a menu or a small form that is not part of the first load. */
export const DeferredMenu = ({ icon, label, isSmall, content: Content }: DeferredMenuProps) => {
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never');
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setState('closed');
    button.current?.focus();
  };
  return (
    <span className={classes.anchor}>
      <Button
        ref={button}
        variant="default"
        size="sm"
        px={isSmall ? 9 : 'sm'}
        leftSection={isSmall ? undefined : icon}
        aria-label={isSmall ? label : undefined}
        title={isSmall ? label : undefined}
        onMouseDown={keepOpen}
        onTouchStart={keepOpen}
        aria-haspopup="dialog"
        aria-expanded={state === 'open'}
        onClick={() => setState(state === 'open' ? 'closed' : 'open')}
      >
        {isSmall ? icon : label}
      </Button>
      {state !== 'never' && (
        <Suspense fallback={null}>
          <Content opened={state === 'open'} onClose={close} />
        </Suspense>
      )}
    </span>
  );
};
