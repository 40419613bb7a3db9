import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BottomBar } from './bottom-bar.tsx';
import { NavRail } from './nav-rail.tsx';
import classes from './shell.module.css';

/** The frame of every page: rail on the left, on a phone a bar at the foot. */
export const Shell = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation();
  const isPhone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  return (
    <div className={classes.frame}>
      <a href="#main" className={classes.skip}>
        {t('nav.skip')}
      </a>
      {!isPhone && (
        <nav className={classes.rail} aria-label={t('nav.label')}>
          <NavRail />
        </nav>
      )}
      <main id="main" className={classes.main} tabIndex={-1}>
        {children}
      </main>
      {isPhone && <BottomBar />}
    </div>
  );
};
