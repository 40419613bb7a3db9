import { Box, NavLink, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { openPanel } from '#renderer/stores/panel-store.ts';
import { DESTINATIONS, isAt, SETTINGS } from './destinations.tsx';
import classes from './nav-rail.module.css';
import { SaveStatus } from './save-status.tsx';

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

const RailLink = ({ path, text, icon: Icon }: (typeof DESTINATIONS)[number] | typeof SETTINGS) => {
  const { t } = useTranslation();
  const [location] = useLocation();
  const isActive = isAt(location, path);
  return (
    <NavLink
      component={Link}
      href={path}
      active={isActive}
      aria-current={isActive ? 'page' : undefined}
      label={t(text)}
      leftSection={<Icon size={18} stroke={1.6} aria-hidden />}
      className={classes.link}
    />
  );
};

/** The way to every page, and at its foot the truth about what is saved. */
export const NavRail = () => {
  const { t } = useTranslation();
  return (
    <Stack gap={2} h="100%" p="xs">
      <Text className={classes.brand}>Kith</Text>
      <UnstyledButton className={classes.search} onClick={() => openPanel({ kind: 'palette' })}>
        <IconSearch size={16} aria-hidden />
        <span>{t('nav.search')}</span>
        <kbd className={classes.key}>{isMac ? '⌘K' : t('nav.searchKey')}</kbd>
      </UnstyledButton>
      {DESTINATIONS.map((destination) => (
        <RailLink key={destination.path} {...destination} />
      ))}
      <Box mt="auto">
        <SaveStatus />
        <RailLink {...SETTINGS} />
      </Box>
    </Stack>
  );
};
