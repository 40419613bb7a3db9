import { CloseButton, NativeSelect, TextInput } from '@mantine/core';
import { useHotkeys, useMediaQuery } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './product-list.module.css';
import { PRODUCT_SORTS, PRODUCT_STATES, type ProductView } from './product-view.ts';

type ProductToolsProps = {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly view: ProductView;
  readonly onViewChange: (changes: Partial<ProductView>) => void;
};

/** Search and filter above the list; on a phone, where there is no table head, its order too. */
export const ProductTools = ({ search, onSearch, view, onViewChange }: ProductToolsProps) => {
  const { t } = useTranslation('products');
  const isPhone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const input = useRef<HTMLInputElement>(null);
  useHotkeys([['/', () => input.current?.focus()]]);
  return (
    <div className={classes.tools}>
      <TextInput
        ref={input}
        aria-label={t('search')}
        placeholder={t('search')}
        leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
        rightSection={
          search !== '' && (
            <CloseButton size="sm" aria-label={t('clearSearch')} onClick={() => onSearch('')} />
          )
        }
        value={search}
        onChange={({ currentTarget }) => onSearch(currentTarget.value)}
        onKeyDown={({ key, currentTarget }) => {
          if (key !== 'Escape') return;
          if (search === '') currentTarget.blur();
          else onSearch('');
        }}
        className={classes.search}
      />
      <NativeSelect
        aria-label={t('state')}
        value={view.state}
        data={PRODUCT_STATES.map((value) => ({ value, label: t(`states.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          onViewChange({ state: PRODUCT_STATES.find((state) => state === value) ?? 'active' })
        }
      />
      {isPhone && (
        <NativeSelect
          aria-label={t('order')}
          value={view.sort}
          data={PRODUCT_SORTS.map((value) => ({ value, label: t('by', { column: t(`columns.${value}`) }) }))}
          onChange={({ currentTarget: { value } }) =>
            onViewChange({
              sort: PRODUCT_SORTS.find((sort) => sort === value) ?? 'name',
              isDescending: false,
            })
          }
        />
      )}
    </div>
  );
};
