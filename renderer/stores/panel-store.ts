import { create } from 'zustand';

/** What is open beside or over the page, from anywhere in the application. */
export type Panel =
  | {
      readonly kind: 'contact-form';
      readonly contactKind?: 'person' | 'organization';
      /** What was searched for in vain: the beginning of a new contact. */
      readonly typed?: string;
    }
  | { readonly kind: 'interaction-form'; readonly contactId?: string; readonly interactionId?: string }
  | { readonly kind: 'quotation-form'; readonly contactId?: string }
  | { readonly kind: 'product-form'; readonly productId?: string }
  | { readonly kind: 'palette' }
  | { readonly kind: 'keys' };

/** The one open panel, null for none. */
export const usePanelStore = create<{ readonly panel: Panel | null }>(() => ({ panel: null }));

/** Opens `panel` in place of whatever is open. */
export const openPanel = (panel: Panel): void => usePanelStore.setState({ panel });

/** Closes the open panel. */
export const closePanel = (): void => usePanelStore.setState({ panel: null });
