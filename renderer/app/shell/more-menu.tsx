import { Menu, UnstyledButton } from '@mantine/core';
import { IconDots, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { openPanel } from '#renderer/stores/panel-store.ts';
import classes from './bottom-bar.module.css';
import { DESTINATIONS, SETTINGS } from './destinations.tsx';

const MORE = [...DESTINATIONS.slice(4), SETTINGS];

/** What did not fit into the bar of a phone. */
export const MoreMenu = () => {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  return (
    <Menu position="top-end">
      <Menu.Target>
        <UnstyledButton className={classes.item}>
          <IconDots size={22} stroke={1.6} aria-hidden />
          {t('nav.more')}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconSearch size={18} />} onClick={() => openPanel({ kind: 'palette' })}>
          {t('nav.search')}
        </Menu.Item>
        {MORE.map(({ path, text, icon: Icon }) => (
          <Menu.Item key={path} leftSection={<Icon size={18} />} onClick={() => navigate(path)}>
            {t(text)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
