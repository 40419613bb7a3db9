import classes from './options.module.css';

/** Properties of fields with suggestions: the list stays with its field, and is what scrolls. */
export const OPTIONS = {
  comboboxProps: { withinPortal: false },
  withScrollArea: false,
  classNames: { options: classes.options ?? '' },
} as const;
