import { MantineProvider } from '@mantine/core';
import { page } from 'vitest/browser';
import { Route, Switch } from 'wouter';
import { Hotkeys } from '#renderer/app/hotkeys.tsx';
import { Panels } from '#renderer/app/panels.tsx';
import { commandContext } from '#renderer/data/acting-member.ts';
import { startContactIndex, stopContactIndex } from '#renderer/data/contact-index/contact-index-client.ts';
import { closeDatabase, openDatabase } from '#renderer/data/database.ts';
import { createRecord } from '#renderer/data/run-command.ts';
import { QuotationPage } from '#renderer/features/quotations/quotation-page.tsx';
import { QuotationsPage } from '#renderer/features/quotations/quotations-page.tsx';
import { closePanel } from '#renderer/stores/panel-store.ts';
import { setPreferences } from '#renderer/stores/preferences-store.ts';
import { useUndoStore } from '#renderer/stores/undo-store.ts';
import { cssVariables, theme } from '#renderer/ui/theme.ts';
import { newCompany } from '#shared/domain/definitions/company.ts';
import type { CompanyProfile } from '#shared/domain/definitions/definition.ts';
import { sampleContact } from '#tests/support/records/sample-contact.ts';
import { sampleCompany, succeeded } from '#tests/support/records/sample-quotation.ts';
import { hide, show } from '#tests/support/show.tsx';

const home = location.href;

/** A fresh database with a German company and one contact. */
export const openForQuotations = async (profile: Partial<CompanyProfile> = {}): Promise<void> => {
  await page.viewport(1200, 700);
  await openDatabase(`test-${crypto.randomUUID()}`);
  startContactIndex();
  const company = succeeded(newCompany({ ...sampleCompany, ...profile }, commandContext()));
  succeeded(await createRecord('definitions', company));
  succeeded(
    await createRecord(
      'contacts',
      sampleContact('contact-1', 'Ines Sørensen', { organizationName: 'Fjord Event AS' }),
    ),
  );
};

/** Takes the screen away and closes the database. */
export const closeAfterQuotations = async (): Promise<void> => {
  hide();
  closePanel();
  useUndoStore.setState({ steps: [] });
  setPreferences({ lists: {} });
  history.replaceState(null, '', home);
  stopContactIndex();
  await closeDatabase();
};

/** Shows the pages of quotations at `path`, with the panels and keys of the application. */
export const showQuotations = async (path: string, language = 'en'): Promise<void> => {
  history.replaceState(null, '', path);
  await show(
    // Dialogs lie over the page as they do in the application, which the provider for tests leaves out.
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables}>
      <div style={{ height: '100vh', overflow: 'auto' }}>
        <Switch>
          <Route path="/quotations">
            <QuotationsPage />
          </Route>
          <Route path="/quotations/:id">{({ id }) => <QuotationPage key={id} id={id} />}</Route>
        </Switch>
        <Panels />
        <Hotkeys />
      </div>
    </MantineProvider>,
    language,
  );
};
