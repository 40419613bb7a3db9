import { useMantineColorScheme } from '@mantine/core';
import {
  IconArrowBackUp,
  IconBuilding,
  IconFileExport,
  IconFileImport,
  IconFilePlus,
  IconKeyboard,
  IconLanguage,
  IconMessagePlus,
  IconMoon,
  IconPackage,
  IconSun,
  IconSunMoon,
  IconUserPlus,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PaletteAction } from '#renderer/features/palette/palette-item.ts';
import { closePanel, openPanel, type Panel } from '#renderer/stores/panel-store.ts';
import { setPreferences } from '#renderer/stores/preferences-store.ts';
import { useUndoStore } from '#renderer/stores/undo-store.ts';
import { SCREEN_LANGUAGES } from '#renderer/ui/screen-languages.ts';
import { GO_KEYS } from './go-keys.ts';
import { DESTINATIONS, SETTINGS } from './shell/destinations.tsx';
import { runUndo } from './undo/run-undo.ts';
import { useShownContact } from './use-shown-contact.ts';

const THEMES = [
  ['light', IconSun],
  ['dark', IconMoon],
  ['auto', IconSunMoon],
] as const;

type Act = (id: string, icon: PaletteAction['icon'], run: () => void, keys?: string) => PaletteAction;

/** An action whose title and other words are in the texts of the palette, under its id. */
const useAct = (): Act => {
  const { t } = useTranslation('palette');
  return (id, icon, run, keys) => ({
    id,
    icon,
    keys,
    run,
    title: t(`action.${id}.title`),
    words: t(`action.${id}.words`, { defaultValue: '' }),
  });
};

/** Makes something new, from anywhere; on the page of a contact for that contact. */
const useNewActions = (go: (path: string) => void): readonly PaletteAction[] => {
  const act = useAct();
  const contactId = useShownContact();
  const open = (panel: Panel) => () => openPanel(panel);
  return [
    act('new-contact', IconUserPlus, open({ kind: 'contact-form', contactKind: 'person' }), 'c'),
    act('new-organization', IconBuilding, open({ kind: 'contact-form', contactKind: 'organization' })),
    act('log', IconMessagePlus, open({ kind: 'interaction-form', ...(contactId && { contactId }) }), 'i'),
    act(
      'new-quotation',
      IconFilePlus,
      open({ kind: 'quotation-form', ...(contactId && { contactId }) }),
      'q',
    ),
    act('new-product', IconPackage, open({ kind: 'product-form' })),
    act('import', IconFileImport, () => go('/import')),
    act('export', IconFileExport, () => go('/settings/data')),
  ];
};

/** How the screen looks and speaks. */
const useScreenActions = (): readonly PaletteAction[] => {
  const { t, i18n } = useTranslation('palette');
  const act = useAct();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const themes = THEMES.filter(([theme]) => theme !== colorScheme).map(([theme, icon]) =>
    act(`theme-${theme}`, icon, () => {
      closePanel();
      setColorScheme(theme);
    }),
  );
  const languages = Object.entries(SCREEN_LANGUAGES)
    .filter(([language]) => language !== i18n.language)
    .map(([language, name]) => ({
      id: `language-${language}`,
      icon: IconLanguage,
      title: t('language', { name }),
      words: t('languageWords'),
      run: () => {
        closePanel();
        setPreferences({ language });
      },
    }));
  return [...themes, ...languages];
};

/** Every action of the palette, in the order it is offered in. */
export const usePaletteActions = (): readonly PaletteAction[] => {
  const { t } = useTranslation('palette');
  const act = useAct();
  const [, navigate] = useLocation();
  const undoable = useUndoStore(({ steps }) => steps.at(-1));
  const go = (path: string): void => {
    closePanel();
    navigate(path);
  };
  const pages = [...DESTINATIONS, SETTINGS].map(({ path, text, icon }) => ({
    id: `go${path}`,
    icon,
    title: t('go', { page: t(`app:${text}`) }),
    words: '',
    keys: GO_KEYS[path] && `g ${GO_KEYS[path]}`,
    run: () => go(path),
  }));
  const undo: PaletteAction[] = undoable
    ? [
        {
          id: 'undo',
          icon: IconArrowBackUp,
          title: t('undo', { label: undoable.label }),
          words: '',
          keys: 'mod+z',
          run: () => {
            closePanel();
            void runUndo();
          },
        },
      ]
    : [];
  const keys = act('keys', IconKeyboard, () => openPanel({ kind: 'keys' }), '?');
  return [...useNewActions(go), ...pages, ...undo, ...useScreenActions(), keys];
};
