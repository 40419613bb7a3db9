import { IconBuilding, IconFileInvoice, IconMessages, IconPackage, IconUser } from '@tabler/icons-react';
import type { ContactRow } from '#renderer/data/contact-index/contact-row.ts';
import type { InteractionHit, ProductHit, QuotationHit } from '#renderer/data/search.ts';
import { closePanel, openPanel } from '#renderer/stores/panel-store.ts';
import type { PaletteItem } from './palette-item.ts';

/** Opens the page at `path`. */
export type Go = (path: string) => void;

const given = (details: PaletteItem['details']): PaletteItem['details'] =>
  details.filter(({ text }) => text !== '');

const goClosing = (go: Go, path: string) => () => {
  closePanel();
  go(path);
};

/** A contact as the palette shows it. */
export const contactItem = (row: ContactRow, go: Go): PaletteItem => ({
  key: `contact:${row.id}`,
  group: 'contacts',
  icon: row.kind === 'organization' ? IconBuilding : IconUser,
  title: row.name,
  details: given([
    { text: row.organizationName },
    { text: row.phone, isPhone: true },
    { text: row.email },
    ...row.tags.map((text) => ({ text })),
  ]),
  run: goClosing(go, `/contacts/${row.id}`),
});

/** A quotation as the palette shows it; `untitled` names one that has no title yet. */
export const quotationItem = (
  { quotation, contactName }: QuotationHit,
  stateText: string,
  untitled: string,
  go: Go,
): PaletteItem => ({
  key: `quotation:${quotation.id}`,
  group: 'quotations',
  icon: IconFileInvoice,
  title: quotation.title || contactName || untitled,
  details: given([
    { text: quotation.number },
    { text: quotation.title === '' ? '' : contactName },
    { text: stateText },
  ]),
  run: goClosing(go, `/quotations/${quotation.id}`),
});

/** A product as the palette shows it. */
export const productItem = ({ id, name, sku, unit }: ProductHit): PaletteItem => ({
  key: `product:${id}`,
  group: 'products',
  icon: IconPackage,
  title: name,
  details: given([{ text: sku }, { text: unit }]),
  run: () => openPanel({ kind: 'product-form', productId: id }),
});

/** An interaction as the palette shows it; `channelText` names its channel, `dayText` its day. */
export const interactionItem = (
  hit: InteractionHit,
  { channelText, dayText }: { readonly channelText: string; readonly dayText: string },
  go: Go,
): PaletteItem => ({
  key: `interaction:${hit.id}`,
  group: 'interactions',
  icon: IconMessages,
  title: hit.summary || hit.excerpt || channelText,
  details: given([
    { text: hit.contactName },
    { text: channelText },
    { text: dayText },
    { text: hit.summary === '' ? '' : hit.excerpt },
  ]),
  run: () => {
    go(`/contacts/${hit.contactId}`);
    openPanel({ kind: 'interaction-form', contactId: hit.contactId, interactionId: hit.id });
  },
});
