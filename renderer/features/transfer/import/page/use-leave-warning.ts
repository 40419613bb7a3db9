import { useEffect } from 'react';

/** Has the browser ask before the window is closed while `isBusy`. */
export const useLeaveWarning = (isBusy: boolean): void => {
  useEffect(() => {
    if (!isBusy) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isBusy]);
};
