/** What the application menu can ask of the window; the window decides what it means where it stands. */
export const MENU_COMMANDS = [
  'new-contact',
  'new-interaction',
  'new-quotation',
  'import',
  'export',
  'settings',
  'search',
  'show-keys',
  'go-today',
  'go-contacts',
  'go-interactions',
  'go-quotations',
  'go-products',
] as const;

/** One of `MENU_COMMANDS`. */
export type MenuCommand = (typeof MENU_COMMANDS)[number];
