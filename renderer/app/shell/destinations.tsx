import {
  IconAddressBook,
  IconCalendarCheck,
  IconFileInvoice,
  IconMessages,
  IconPackage,
  IconSettings,
} from '@tabler/icons-react';

/** Pages of the left rail; the first four are the bottom bar of a phone. */
export const DESTINATIONS = [
  { path: '/today', text: 'nav.today', icon: IconCalendarCheck },
  { path: '/contacts', text: 'nav.contacts', icon: IconAddressBook },
  { path: '/interactions', text: 'nav.interactions', icon: IconMessages },
  { path: '/quotations', text: 'nav.quotations', icon: IconFileInvoice },
  { path: '/products', text: 'nav.products', icon: IconPackage },
] as const;

export const SETTINGS = { path: '/settings', text: 'nav.settings', icon: IconSettings } as const;

/** Whether `location` is on the page at `path` or below it. */
export const isAt = (location: string, path: string): boolean =>
  location === path || location.startsWith(`${path}/`);
