import { IconAdjustmentsHorizontal, IconBookmark, IconFilterPlus } from '@tabler/icons-react';
import { lazy, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecord } from '#renderer/data/use-live-query.ts';
import { DeferredMenu } from './deferred-menu.tsx';
import classes from './filter-bar.module.css';
import { FilterBox } from './filter-box.tsx';
import { FilterChips } from './filter-chips.tsx';
import { useContactListStore } from './list-store.ts';
import type { ListShape } from './use-list-shape.ts';
import type { RowTexts } from './use-row-texts.ts';

const FilterBuilder = lazy(() =>
  import('./filter-builder.tsx').then((module) => ({ default: module.FilterBuilder })),
);
const ViewsMenu = lazy(() => import('./views-menu.tsx').then((module) => ({ default: module.ViewsMenu })));
const DisplayMenu = lazy(() =>
  import('./display-menu.tsx').then((module) => ({ default: module.DisplayMenu })),
);

const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

type FilterBarProps = {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly texts: RowTexts;
  readonly shape: ListShape;
  readonly onLeaveBox: () => void;
};

/** What narrows and arranges the list: words, filters, saved views, columns and order. */
export const FilterBar = ({ box, texts, shape: { isPhone }, onLeaveBox }: FilterBarProps) => {
  const { t } = useTranslation('contacts');
  const viewId = useContactListStore((state) => state.choice.viewId);
  const { record: view } = useRecord('definitions', viewId);
  return (
    <search className={classes.bar} aria-label={t('filters.title')}>
      <FilterBox box={box} onLeave={onLeaveBox} />
      <FilterChips texts={texts} />
      <DeferredMenu
        icon={<IconFilterPlus {...icon} />}
        label={t('filters.add')}
        isSmall={isPhone}
        content={FilterBuilder}
      />
      <div className={classes.tools}>
        <DeferredMenu
          icon={<IconBookmark {...icon} />}
          label={view ? t('views.current', { name: view.name }) : t('views.title')}
          isSmall={isPhone}
          content={ViewsMenu}
        />
        <DeferredMenu
          icon={<IconAdjustmentsHorizontal {...icon} />}
          label={t('display.title')}
          isSmall={isPhone}
          content={DisplayMenu}
        />
      </div>
    </search>
  );
};
