import { AppShell } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BottomBar } from './bottom-bar.tsx';
import { NavRail } from './nav-rail.tsx';
import classes from './shell.module.css';

/** The frame of every page: rail on the left, on a phone a bar at the foot. */
export const Shell = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation();
  const isPhone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false }) ?? false;
  return (
    <AppShell
      navbar={{ width: 216, breakpoint: 'sm', collapsed: { mobile: true } }}
      footer={{ height: 58, collapsed: !isPhone }}
      padding={0}
      transitionDuration={0}
    >
      <a href="#main" className={classes.skip}>
        {t('nav.skip')}
      </a>
      {!isPhone && (
        <AppShell.Navbar className={classes.rail} aria-label={t('nav.label')}>
          <NavRail />
        </AppShell.Navbar>
      )}
      <AppShell.Main id="main" className={classes.main} tabIndex={-1}>
        {children}
      </AppShell.Main>
      {isPhone && (
        <AppShell.Footer className={classes.rail}>
          <BottomBar />
        </AppShell.Footer>
      )}
    </AppShell>
  );
};
