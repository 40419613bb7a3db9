import { IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Hits, InteractionHit } from '#renderer/data/search.ts';
import { openPanel } from '#renderer/stores/panel-store.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { quotationState } from '#shared/domain/quotations/quotation-state.ts';
import { dayOfInstant } from '#shared/kernel/dates.ts';
import { actionItem, matchingActions } from './action-items.ts';
import { contactItem, interactionItem, productItem, quotationItem } from './hit-items.ts';
import type { PaletteAction, PaletteItem } from './palette-item.ts';
import { useRecentItems } from './use-recent-items.ts';
import { useSearch } from './use-search.ts';

/** Everything the palette offers for what was typed; `isFresh` is false while it still answers the text before. */
export type PaletteItems = {
  readonly items: readonly PaletteItem[];
  /** What the items answer, to be marked in them. */
  readonly text: string;
  readonly isFresh: boolean;
  /** Whether no record answers it: all that is left are actions, or making a contact of it. */
  readonly hasNothing: boolean;
};

const marking = <Hit>(
  { hits, marked }: Hits<Hit>,
  itemOf: (hit: Hit) => PaletteItem,
): readonly PaletteItem[] => hits.map((hit) => ({ ...itemOf(hit), marked }));

/** Offers recent choices and actions, or once something is typed what is found. */
export const usePaletteItems = (typed: string, actions: readonly PaletteAction[]): PaletteItems => {
  const { t } = useTranslation(['palette', 'interactions']);
  const [, go] = useLocation();
  const today = useToday();
  const { day, settings } = useFormats();
  const untitled = t('untitled');
  const stateText = (quotation: Pick<Quotation, 'status' | 'validUntilOn' | 'supersededBy'>): string =>
    t(`state.${quotationState(quotation, today)}`);
  const interactionTexts = ({ channel, at }: InteractionHit) => ({
    channelText: t(`interactions:channel.${channel}`),
    dayText: day(dayOfInstant(at, settings.timeZone)),
  });
  const query = typed.trim();
  const answer = useSearch(query);
  const recent = useRecentItems(actions, { stateText, untitled, go });
  if (answer.text === '') {
    const recentKeys = new Set(recent.map(({ key }) => key));
    const others = actions.map(actionItem).filter(({ key }) => !recentKeys.has(key));
    return { items: [...recent, ...others], text: '', isFresh: query === '', hasNothing: false };
  }
  const { contacts, quotations, products, interactions } = answer;
  const found = [
    ...marking(contacts, (row) => contactItem(row, go)),
    ...marking(quotations, (hit) => quotationItem(hit, stateText(hit.quotation), untitled, go)),
    ...marking(products, productItem),
    ...marking(interactions, (hit) => interactionItem(hit, interactionTexts(hit), go)),
  ];
  const create: PaletteItem = {
    key: 'create',
    group: 'actions',
    icon: IconUserPlus,
    title: t('createContact', { name: answer.text }),
    details: [],
    run: () => openPanel({ kind: 'contact-form', typed: answer.text }),
  };
  const acts = matchingActions(actions, answer.text).map((action) => ({
    ...actionItem(action),
    marked: answer.text,
  }));
  const items = [...found, ...acts, ...(contacts.hits.length === 0 ? [create] : [])];
  const isFresh = answer.text === query;
  return { items, text: answer.text, isFresh, hasNothing: found.length === 0 && acts.length === 0 };
};
