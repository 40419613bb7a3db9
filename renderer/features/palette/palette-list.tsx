import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { MarkedText } from '#renderer/ui/marked-text.tsx';
import { KeyCaps } from './key-caps.tsx';
import classes from './palette.module.css';
import { PALETTE_GROUPS, type PaletteItem } from './palette-item.ts';

type OptionProps = {
  readonly id: string;
  readonly item: PaletteItem;
  readonly isSelected: boolean;
  readonly onChoose: () => void;
  readonly onPoint: () => void;
};

const Option = ({ id, item, isSelected, onChoose, onPoint }: OptionProps) => {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isSelected) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  const Icon = item.icon;
  const { marked = '' } = item;
  return (
    // The keyboard is the input's: it names the chosen option by aria-activedescendant.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      ref={element}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isSelected}
      className={classes.option}
      onClick={onChoose}
      onMouseMove={onPoint}
    >
      <Icon size={18} stroke={1.6} aria-hidden />
      <span className={classes.words}>
        <span className={classes.title}>
          <MarkedText text={item.title} query={marked} />
        </span>
        {item.details.length > 0 && (
          <span className={classes.details}>
            {item.details.map((detail, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the details of one item never change places
              <span key={index}>
                {index > 0 && ' · '}
                <MarkedText text={detail.text} query={marked} isPhone={detail.isPhone ?? false} />
              </span>
            ))}
          </span>
        )}
      </span>
      {item.keys && (
        <span className={classes.caps}>
          <KeyCaps keys={item.keys} />
        </span>
      )}
    </div>
  );
};

type PaletteListProps = {
  readonly id: string;
  readonly items: readonly PaletteItem[];
  readonly selectedKey: string | undefined;
  readonly optionId: (key: string) => string;
  readonly onChoose: (item: PaletteItem) => void;
  readonly onPoint: (item: PaletteItem) => void;
};

/** What can be chosen, by groups. */
export const PaletteList = ({ id, items, selectedKey, optionId, onChoose, onPoint }: PaletteListProps) => {
  const { t } = useTranslation('palette');
  return (
    <div id={id} role="listbox" aria-label={t('results')} className={classes.list}>
      {PALETTE_GROUPS.map((group) => {
        const inGroup = items.filter((item) => item.group === group);
        if (inGroup.length === 0) return null;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a group of options in a list box, not of form fields
          <div key={group} role="group" aria-label={t(`group.${group}`)}>
            <div className={classes.group} aria-hidden>
              {t(`group.${group}`)}
            </div>
            {inGroup.map((item) => (
              <Option
                key={item.key}
                id={optionId(item.key)}
                item={item}
                isSelected={item.key === selectedKey}
                onChoose={() => onChoose(item)}
                onPoint={() => onPoint(item)}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
};
