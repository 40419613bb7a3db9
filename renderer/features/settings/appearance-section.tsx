import { SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { setPreferences } from '#renderer/stores/preferences-store.ts';
import { LanguageSelect } from '#renderer/ui/language-select.tsx';
import { SettingsGroup } from './settings-group.tsx';

const SCHEMES = ['light', 'dark', 'auto'] as const;

/** How Kith looks and which language it speaks on this device. */
export const AppearanceSection = () => {
  const { t } = useTranslation('settings');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <SettingsGroup title={t('appearance.theme')} text={t('appearance.themeText')}>
        <SegmentedControl
          aria-label={t('appearance.theme')}
          value={colorScheme}
          onChange={setColorScheme}
          data={SCHEMES.map((value) => ({ value, label: t(`appearance.schemes.${value}`) }))}
          maw={360}
        />
      </SettingsGroup>
      <SettingsGroup title={t('appearance.language')} text={t('appearance.languageText')}>
        <LanguageSelect
          aria-label={t('appearance.language')}
          onChange={(language) => setPreferences({ language })}
          maw={360}
        />
      </SettingsGroup>
    </>
  );
};
