import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { useAfterFirstPaint } from '#renderer/ui/use-after-first-paint.ts';
import classes from './bottom-bar.module.css';
import { DESTINATIONS, isAt } from './destinations.tsx';

const MoreMenu = lazy(() => import('./more-menu.tsx').then((m) => ({ default: m.MoreMenu })));

/** The rail of a phone: four pages and "more". */
export const BottomBar = () => {
  const { t } = useTranslation();
  const [location] = useLocation();
  const isAfterFirstPaint = useAfterFirstPaint();
  return (
    <nav className={classes.bar} aria-label={t('nav.label')}>
      {DESTINATIONS.slice(0, 4).map(({ path, text, icon: Icon }) => (
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
      <Suspense fallback={null}>{isAfterFirstPaint && <MoreMenu />}</Suspense>
    </nav>
  );
};
