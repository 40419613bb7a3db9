import { useMediaQuery } from '@mantine/hooks';
import { useMemo } from 'react';

/** How tall rows are, and whether they are those of a phone. */
export type ListShape = { readonly isPhone: boolean; readonly rowHeight: number };

const AT_ONCE = { getInitialValueInEffect: false };

/** Dense rows for a mouse, taller ones for a finger, two lines on a phone. */
export const useListShape = (): ListShape => {
  const isPhone = useMediaQuery('(max-width: 48em)', false, AT_ONCE) ?? false;
  const isTouch = useMediaQuery('(pointer: coarse)', false, AT_ONCE) ?? false;
  return useMemo(() => ({ isPhone, rowHeight: isPhone ? 56 : isTouch ? 44 : 36 }), [isPhone, isTouch]);
};
