import { Suspense } from 'react';
import { usePanelStore } from '#renderer/stores/panel-store.ts';
import { lazyPart } from './lazy-part.ts';
import { useReturnFocus } from './use-return-focus.ts';

const ContactForm = lazyPart(() =>
  import('#renderer/features/contacts/contact-form-panel.tsx').then((m) => m.ContactFormPanel),
);
const InteractionForm = lazyPart(() =>
  import('#renderer/features/interactions/interaction-form-panel.tsx').then((m) => m.InteractionFormPanel),
);
const QuotationForm = lazyPart(() =>
  import('#renderer/features/quotations/quotation-form-panel.tsx').then((m) => m.QuotationFormPanel),
);
const ProductForm = lazyPart(() =>
  import('#renderer/features/products/product-form-panel.tsx').then((m) => m.ProductFormPanel),
);
const Palette = lazyPart(() => import('./palette-panel.tsx').then((m) => m.PalettePanel));
const Keys = lazyPart(() => import('#renderer/features/palette/keys-panel.tsx').then((m) => m.KeysPanel));

/** The panel that is open over or beside the page, loaded when it is first asked for. */
export const Panels = () => {
  useReturnFocus();
  const panel = usePanelStore((state) => state.panel);
  return (
    <Suspense fallback={null}>
      {panel?.kind === 'contact-form' && <ContactForm contactKind={panel.contactKind} typed={panel.typed} />}
      {panel?.kind === 'interaction-form' && (
        <InteractionForm contactId={panel.contactId} interactionId={panel.interactionId} />
      )}
      {panel?.kind === 'quotation-form' && <QuotationForm contactId={panel.contactId} />}
      {panel?.kind === 'product-form' && <ProductForm productId={panel.productId} />}
      {panel?.kind === 'palette' && <Palette />}
      {panel?.kind === 'keys' && <Keys />}
    </Suspense>
  );
};
