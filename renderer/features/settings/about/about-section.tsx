import { Anchor, Button, Group, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { platform } from '#renderer/platform/platform.ts';
import { openPanel } from '#renderer/stores/panel-store.ts';
import { SettingsGroup } from '../settings-group.tsx';
import { LicenceText } from './licence-text.tsx';
import { FONTS, type FontLicence } from './licences.ts';

/** Which Kith this is, its keys, and the licences of the fonts it carries. */
export const AboutSection = () => {
  const { t } = useTranslation('settings');
  const [version, setVersion] = useState('');
  const [shown, setShown] = useState<FontLicence | null>(null);
  useEffect(() => void platform.appVersion().then(setVersion), []);
  return (
    <>
      <SettingsGroup title={t('about.kith')} text={t('about.text')}>
        <Text size="sm">{t('about.version', { version })}</Text>
        <Text size="sm">{t(platform.kind === 'desktop' ? 'about.desktop' : 'about.web')}</Text>
      </SettingsGroup>
      <SettingsGroup title={t('about.keys')} text={t('about.keysText')}>
        <Button variant="default" size="xs" w="fit-content" onClick={() => openPanel({ kind: 'keys' })}>
          {t('about.showKeys')}
        </Button>
      </SettingsGroup>
      <SettingsGroup title={t('about.fonts')} text={t('about.fontsText')}>
        {FONTS.map((font) => (
          <Group key={font.name} justify="space-between" gap="xs">
            <Text size="sm">
              {font.name}{' '}
              <Text span size="sm" c="dimmed">
                {t(`about.scripts.${font.scripts}`)}
              </Text>
            </Text>
            <Anchor component="button" type="button" size="sm" onClick={() => setShown(font)}>
              {font.licence}
            </Anchor>
          </Group>
        ))}
      </SettingsGroup>
      <LicenceText font={shown} onClose={() => setShown(null)} />
    </>
  );
};
