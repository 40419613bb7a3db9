import { lazy, Suspense } from 'react';
import { usePanelStore } from '#renderer/stores/panel-store.ts';
import { useReturnFocus } from './use-return-focus.ts';

const ContactForm = lazy(() =>
  import('#renderer/features/contacts/contact-form-panel.tsx').then((m) => ({ default: m.ContactFormPanel })),
);
const InteractionForm = lazy(() =>
  import('#renderer/features/interactions/interaction-form-panel.tsx').then((m) => ({
    default: m.InteractionFormPanel,
  })),
);
const QuotationForm = lazy(() =>
  import('#renderer/features/quotations/quotation-form-panel.tsx').then((m) => ({
    default: m.QuotationFormPanel,
  })),
);
const ProductForm = lazy(() =>
  import('#renderer/features/products/product-form-panel.tsx').then((m) => ({ default: m.ProductFormPanel })),
);
const Palette = lazy(() => import('./palette-panel.tsx').then((m) => ({ default: m.PalettePanel })));
const Keys = lazy(() =>
  import('#renderer/features/palette/keys-panel.tsx').then((m) => ({ default: m.KeysPanel })),
);

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
