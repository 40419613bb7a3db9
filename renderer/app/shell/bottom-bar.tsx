import { Menu, UnstyledButton } from '@mantine/core';
import { IconDots, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { openPanel } from '#renderer/stores/panel-store.ts';
import classes from './bottom-bar.module.css';
import { DESTINATIONS, isAt, SETTINGS } from './destinations.tsx';

const FIRST = DESTINATIONS.slice(0, 4);
const MORE = [...DESTINATIONS.slice(4), SETTINGS];

/** The rail of a phone: four pages and "more". */
export const BottomBar = () => {
  const { t } = useTranslation();
  const [location, navigate] = useLocation();
  return (
    <nav className={classes.bar} aria-label={t('nav.label')}>
      {FIRST.map(({ path, text, icon: Icon }) => (
        <Link
          key={path}
          href={path}
          className={classes.item}
          aria-current={isAt(location, path) ? 'page' : undefined}
        >
          <Icon size={22} stroke={1.6} aria-hidden />
          {t(text)}
        </Link>
      ))}
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
    </nav>
  );
};
