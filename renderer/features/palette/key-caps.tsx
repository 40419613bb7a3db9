import { Kbd } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { isMac } from '#renderer/ui/is-mac.ts';
import classes from './key-caps.module.css';

const MAC_SIGNS: Readonly<Record<string, string>> = {
  mod: '⌘',
  shift: '⇧',
  alt: '⌥',
  enter: '↩',
  esc: 'esc',
};

/** Stands between the first and the last of a row of keys: "1 … 9". */
const BETWEEN = '…';

/** What stands on a key: ⌘ on a Mac, "Strg" on a German keyboard; letters in upper case. */
const useKeyName = (): ((key: string) => string) => {
  const { t } = useTranslation('palette');
  return (key) => {
    const sign = isMac() ? MAC_SIGNS[key] : undefined;
    if (sign) return sign;
    return key in MAC_SIGNS ? t(`key.${key}`) : key.length === 1 ? key.toUpperCase() : key;
  };
};

/** Keys as caps: "mod+k" are pressed together, "g c" one after the other. */
export const KeyCaps = ({ keys }: { readonly keys: string }) => {
  const name = useKeyName();
  return (
    <span className={classes.keys}>
      {keys.split(' ').map((chord) => (
        <Fragment key={chord}>
          {chord === BETWEEN
            ? BETWEEN
            : chord.split('+').map((key) => (
                <Kbd key={key} size="xs">
                  {name(key)}
                </Kbd>
              ))}
        </Fragment>
      ))}
    </span>
  );
};
