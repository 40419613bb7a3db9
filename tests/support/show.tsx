import '@mantine/core/styles.css';
import { MantineProvider } from '@mantine/core';
import i18next from 'i18next';
import { type ReactNode, Suspense } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { loadOtherTexts, showLanguage, startLanguages } from '#renderer/app/i18n/languages.ts';
import { useCompany } from '#renderer/data/use-company.ts';
import { FormatsProvider } from '#renderer/ui/formats.tsx';
import { cssVariables, theme } from '#renderer/ui/theme.ts';

let root: Root | undefined;
let host: HTMLElement | undefined;

/** Gives the company's formats to `children`, as the application does. */
const WithFormats = ({ children }: { readonly children: ReactNode }) => {
  const { company } = useCompany();
  const settings = {
    locale: company?.formatLocale ?? 'en-GB',
    currency: company?.currency ?? 'EUR',
    country: company?.countryCode ?? 'DE',
    timeZone: 'Europe/Berlin',
  };
  return <FormatsProvider settings={settings}>{children}</FormatsProvider>;
};

/** Draws `content` with real texts, theme and formats; the database must be open. Transitions are left out. */
export const show = async (content: ReactNode, language = 'en'): Promise<void> => {
  if (i18next.isInitialized) await showLanguage(language);
  else await startLanguages(language);
  await loadOtherTexts();
  hide();
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
  root.render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} env="test">
      <WithFormats>
        <Suspense fallback={null}>{content}</Suspense>
      </WithFormats>
    </MantineProvider>,
  );
};

/** Takes away what `show` drew. */
export const hide = (): void => {
  root?.unmount();
  host?.remove();
  root = undefined;
  host = undefined;
};
