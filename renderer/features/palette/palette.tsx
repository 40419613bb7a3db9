import { CloseButton, Modal, Text, TextInput, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { closePanel } from '#renderer/stores/panel-store.ts';
import classes from './palette.module.css';
import type { PaletteAction, PaletteItem } from './palette-item.ts';
import { PALETTE_GROUPS } from './palette-item.ts';
import { PaletteList } from './palette-list.tsx';
import { rememberChoice } from './recent-choices.ts';
import { type PaletteItems, usePaletteItems } from './use-palette-items.ts';

const choose = (item: PaletteItem): void => {
  if (item.key !== 'create') rememberChoice(item.key);
  item.run();
};

/** Which item Enter takes: the first, until another one is pointed at. What is pressed too early waits for the answer. */
const useSelection = ({ items: given, isFresh }: PaletteItems) => {
  const items = PALETTE_GROUPS.flatMap((group) => given.filter((item) => item.group === group));
  const [pointedAt, pointAt] = useState<string | null>(null);
  const isEnterWaiting = useRef(false);
  const selected = items.find(({ key }) => key === pointedAt) ?? items[0];
  useEffect(() => {
    if (!isFresh || !isEnterWaiting.current) return;
    isEnterWaiting.current = false;
    if (selected) choose(selected);
  }, [isFresh, selected]);
  const move = (step: number): void => {
    const place = selected ? items.indexOf(selected) : -1;
    pointAt(items[(place + step + items.length) % items.length]?.key ?? null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key !== 'Enter') return;
    else if (!isFresh) isEnterWaiting.current = true;
    else if (selected) choose(selected);
    event.preventDefault();
  };
  return { items, selected, pointAt, onKeyDown };
};

/** Finds contacts, quotations, products, interactions and actions while typing; the keyboard alone is enough. */
export const Palette = ({ actions }: { readonly actions: readonly PaletteAction[] }) => {
  const { t } = useTranslation('palette');
  const isPhone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false }) ?? false;
  const id = useId();
  const [typed, setTyped] = useState('');
  const found = usePaletteItems(typed, actions);
  const { items, selected, pointAt, onKeyDown } = useSelection(found);
  const optionId = (key: string): string => `${id}-${key}`;
  return (
    <Modal
      opened
      onClose={closePanel}
      withCloseButton={false}
      centered={false}
      yOffset="10vh"
      size={640}
      padding={0}
      fullScreen={isPhone}
      transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': t('title') } }}
      classNames={{ content: classes.content, body: classes.body }}
    >
      <TextInput
        data-autofocus
        variant="unstyled"
        size="md"
        classNames={{ root: classes.search, input: classes.input }}
        leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />}
        rightSection={isPhone && <CloseButton onClick={closePanel} aria-label={t('close')} />}
        placeholder={t('placeholder')}
        aria-label={t('title')}
        role="combobox"
        aria-expanded
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={selected && optionId(selected.key)}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          pointAt(null);
        }}
        onKeyDown={onKeyDown}
      />
      {found.hasNothing && (
        <Text size="sm" c="dimmed" px="md" pt="sm">
          {t('nothing', { text: found.text })}
        </Text>
      )}
      <PaletteList
        id={`${id}-list`}
        items={items}
        selectedKey={selected?.key}
        optionId={optionId}
        onChoose={choose}
        onPoint={(item) => pointAt(item.key)}
      />
      <VisuallyHidden role="status">
        {found.text !== '' && found.isFresh ? t('count', { count: items.length }) : ''}
      </VisuallyHidden>
    </Modal>
  );
};
