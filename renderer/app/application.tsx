import { Suspense, useMemo } from 'react';
import { useCompany } from '#renderer/data/use-company.ts';
import { FormatsProvider } from '#renderer/ui/formats.tsx';
import { useAfterFirstPaint } from '#renderer/ui/use-after-first-paint.ts';
import { DamageWatch } from './damage-watch.ts';
import { ErrorPage } from './error-page.tsx';
import { Hotkeys } from './hotkeys.tsx';
import { lazyPart } from './lazy-part.ts';
import { PAGES } from './pages.tsx';
import { Panels } from './panels.tsx';
import { PlatformEvents } from './platform-events.tsx';
import { Routes } from './routes.tsx';
import { Shell } from './shell/shell.tsx';
import { SpaceWatch } from './space-watch.ts';

const Notices = lazyPart(() => import('./notices.tsx').then((m) => m.Notices));

const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The application once its database is open: the first run, or the frame with its pages. */
export const Application = () => {
  const { status, company, error } = useCompany();
  const isAfterFirstPaint = useAfterFirstPaint();
  const settings = useMemo(
    () => ({
      locale: company?.formatLocale ?? navigator.language,
      currency: company?.currency ?? 'EUR',
      country: company?.countryCode || 'DE',
      timeZone,
    }),
    [company],
  );
  if (status === 'loading' && !company) return null;
  if (!company && error)
    return <ErrorPage titleKey="failure.openTitle" textKey="failure.openText" reason={error.message} />;
  if (!company)
    return (
      <FormatsProvider settings={settings}>
        <Suspense fallback={null}>
          <PAGES.setup />
          <Notices />
        </Suspense>
      </FormatsProvider>
    );
  return (
    <FormatsProvider settings={settings}>
      <Shell>
        <Routes />
      </Shell>
      <Panels />
      <Hotkeys />
      <PlatformEvents />
      <SpaceWatch />
      <DamageWatch />
      <Suspense fallback={null}>{isAfterFirstPaint && <Notices />}</Suspense>
    </FormatsProvider>
  );
};
