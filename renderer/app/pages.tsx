import { lazy } from 'react';

/** Pages load when they are opened; the contact list is in the first load, because it is what a person opens first. */
export const PAGES = {
  today: lazy(() => import('./pages/today-page.tsx').then((m) => ({ default: m.TodayPage }))),
  contact: lazy(() => import('./pages/contact-page.tsx').then((m) => ({ default: m.ContactPage }))),
  contactPeek: lazy(() => import('./pages/contact-peek.tsx').then((m) => ({ default: m.ContactPeek }))),
  interactions: lazy(() =>
    import('#renderer/features/interactions/interactions-page.tsx').then((m) => ({
      default: m.InteractionsPage,
    })),
  ),
  quotations: lazy(() =>
    import('#renderer/features/quotations/quotations-page.tsx').then((m) => ({ default: m.QuotationsPage })),
  ),
  quotation: lazy(() =>
    import('#renderer/features/quotations/quotation-page.tsx').then((m) => ({ default: m.QuotationPage })),
  ),
  products: lazy(() =>
    import('#renderer/features/products/products-page.tsx').then((m) => ({ default: m.ProductsPage })),
  ),
  transfer: lazy(() => import('./pages/import-page.tsx').then((m) => ({ default: m.ImportPage }))),
  settings: lazy(() => import('./pages/settings-page.tsx').then((m) => ({ default: m.SettingsPage }))),
  setup: lazy(() =>
    import('#renderer/features/setup/first-run-page.tsx').then((m) => ({ default: m.FirstRunPage })),
  ),
};
