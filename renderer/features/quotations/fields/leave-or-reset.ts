import type { KeyboardEvent } from 'react';

/** Escape leaves a field in which nothing is typed; one with text goes back to what is kept first, and stays. */
export const leaveOrReset = (event: KeyboardEvent<HTMLElement>, isSettled: boolean): void => {
  event.preventDefault();
  if (isSettled) event.currentTarget.blur();
};
