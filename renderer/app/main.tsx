import '@mantine/core/styles.css';
import '#renderer/ui/global.css';
import { MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { usePreferences } from '#renderer/stores/preferences-store.ts';
import { cssVariables, theme } from '#renderer/ui/theme.ts';
import { Application } from './application.tsx';
import { CopiesToRestore } from './copies-to-restore.tsx';
import { ErrorPage } from './error-page.tsx';
import { showLanguage, startLanguages } from './i18n/languages.ts';
import { MovingPage } from './moving-page.tsx';
import { mayRepair, mayRestore, openFailureText } from './open-failure-text.ts';
import { RepairingPage } from './repairing-page.tsx';
import { registerServiceWorker } from './service-worker.ts';
import { startUp } from './start-up.ts';
import { UpdatingPage } from './updating-page.tsx';

const root = createRoot(document.getElementById('root') as HTMLElement);

const show = (content: React.ReactNode): void =>
  root.render(
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        {content}
      </MantineProvider>
    </StrictMode>,
  );

const start = async (): Promise<void> => {
  const languages = startLanguages(usePreferences.getState().language);
  const opened = startUp({
    onMoving: (progress) => void languages.then(() => show(<MovingPage {...progress} />)),
    onUpdating: (progress) => void languages.then(() => show(<UpdatingPage {...progress} />)),
    onRepairing: (records) => void languages.then(() => show(<RepairingPage records={records} />)),
  });
  await languages;
  usePreferences.subscribe(({ language }, before) => {
    if (language !== before.language) void showLanguage(language);
  });
  try {
    await opened;
    show(<Application />);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    show(
      <ErrorPage titleKey="failure.openTitle" textKey={openFailureText(error)} reason={reason}>
        {mayRestore(error) && <CopiesToRestore mayRepair={mayRepair(error)} />}
      </ErrorPage>,
    );
  }
  registerServiceWorker();
};

void start();
