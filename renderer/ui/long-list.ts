/** Properties of a Select with many options: the list itself scrolls, beside its field, where screen readers expect it. */
export const LONG_LIST = {
  withScrollArea: false,
  comboboxProps: { withinPortal: false },
  styles: { options: { maxHeight: 280, overflowY: 'auto' } },
} as const;
