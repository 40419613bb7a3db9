import { useEffect, useState } from 'react';
import { askContactIndex } from '#renderer/data/contact-index/contact-index-client.ts';
import { findRecord } from '#renderer/data/live-query.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { actionItem } from './action-items.ts';
import { contactItem, type Go, productItem, quotationItem } from './hit-items.ts';
import type { PaletteAction, PaletteItem } from './palette-item.ts';
import { recentChoices } from './recent-choices.ts';

type Texts = {
  readonly stateText: (quotation: Quotation) => string;
  readonly untitled: string;
  readonly go: Go;
};

/** The item of a record that was chosen before; null when it is gone. */
const recordItem = async (
  kind: string,
  id: string,
  { stateText, untitled, go }: Texts,
): Promise<PaletteItem | null> => {
  if (kind === 'contact') {
    const [row] = await askContactIndex('rows', { ids: [id] });
    return row && row.archivedAt === '' ? contactItem(row, go) : null;
  }
  if (kind === 'product') {
    const product = await findRecord('products', id);
    return product && product.archivedAt === '' ? productItem(product) : null;
  }
  const quotation = kind === 'quotation' ? await findRecord('quotations', id) : null;
  if (!quotation) return null;
  const [row] = await askContactIndex('rows', { ids: [quotation.contactId] });
  const contactName = row?.name ?? quotation.snapshot?.buyer.name ?? '';
  return quotationItem({ quotation, contactName }, stateText(quotation), untitled, go);
};

/** What was chosen last, as it is now; read once, when the palette opens. */
export const useRecentItems = (actions: readonly PaletteAction[], texts: Texts): readonly PaletteItem[] => {
  const [keys] = useState(recentChoices);
  const [records, setRecords] = useState<ReadonlyMap<string, PaletteItem>>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once; the texts do not change while it is open
  useEffect(() => {
    let isCurrent = true;
    const read = keys.map(async (key) => {
      const [kind = '', id = ''] = key.split(':');
      return kind === 'action' ? null : recordItem(kind, id, texts);
    });
    void Promise.all(read).then((items) => {
      if (isCurrent) setRecords(new Map(items.flatMap((item) => (item ? [[item.key, item] as const] : []))));
    });
    return () => {
      isCurrent = false;
    };
  }, [keys]);
  return keys.flatMap((key) => {
    const action = actions.find(({ id }) => key === `action:${id}`);
    const item = action ? actionItem(action) : records.get(key);
    return item ? [{ ...item, group: 'recent' as const }] : [];
  });
};
