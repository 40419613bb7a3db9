import { useEffect, useState } from 'react';

const LATEST_MS = 2000;

/** False at first, true once the browser has nothing more urgent to do: for parts that are not needed to begin. */
export const useAfterFirstPaint = (): boolean => {
  const [isAfter, setIsAfter] = useState(false);
  useEffect(() => {
    const asked = requestIdleCallback(() => setIsAfter(true), { timeout: LATEST_MS });
    return () => cancelIdleCallback(asked);
  }, []);
  return isAfter;
};
