import { lazyPart } from './lazy-part.ts';

/** Pages load when they are opened; the contact list is in the first load, because it is what a person opens first. */
export const PAGES = {
  today: lazyPart(() => import('./pages/today-page.tsx').then((m) => m.TodayPage)),
  contact: lazyPart(() => import('./pages/contact-page.tsx').then((m) => m.ContactPage)),
  contactPeek: lazyPart(() => import('./pages/contact-peek.tsx').then((m) => m.ContactPeek)),
  interactions: lazyPart(() =>
    import('#renderer/features/interactions/interactions-page.tsx').then((m) => m.InteractionsPage),
  ),
  quotations: lazyPart(() =>
    import('#renderer/features/quotations/quotations-page.tsx').then((m) => m.QuotationsPage),
  ),
  quotation: lazyPart(() => import('./pages/quotation-page.tsx').then((m) => m.QuotationPage)),
  products: lazyPart(() =>
    import('#renderer/features/products/products-page.tsx').then((m) => m.ProductsPage),
  ),
  transfer: lazyPart(() => import('./pages/import-page.tsx').then((m) => m.ImportPage)),
  settings: lazyPart(() => import('./pages/settings-page.tsx').then((m) => m.SettingsPage)),
  setup: lazyPart(() => import('#renderer/features/setup/first-run-page.tsx').then((m) => m.FirstRunPage)),
};
