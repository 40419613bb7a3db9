import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { ContactPeek } from '#renderer/app/pages/contact-peek.tsx';
import { useContactIndexState } from '#renderer/data/contact-index/contact-index-client.ts';
import { createRecords } from '#renderer/data/create-records.ts';
import { ContactsPage } from '#renderer/features/contacts/contacts-page.tsx';
import { startDraft } from '#renderer/features/contacts/form/draft-store.ts';
import { useContactListStore } from '#renderer/features/contacts/list/list-store.ts';
import { takeUndoStep } from '#renderer/stores/undo-store.ts';
import type { Contact } from '#shared/domain/contacts/contact.ts';
import { openWorkplace, showWorkplace } from '#tests/support/workplace.tsx';

/** Opens an empty database on a wide screen, with nothing chosen, typed or selected from before. */
export const openContacts = async (contacts: readonly Contact[] = []): Promise<void> => {
  await page.viewport(1280, 800);
  await openWorkplace();
  useContactListStore.setState(useContactListStore.getInitialState(), true);
  startDraft('person');
  await createRecords('contacts', contacts);
};

/** Draws the list of contacts as the application composes it, and waits until all contacts have been read. */
export const showContacts = async (): Promise<void> => {
  await showWorkplace(
    <div style={{ height: 760 }}>
      <ContactsPage renderContact={(id) => <ContactPeek key={id} id={id} />} />
    </div>,
    '/contacts',
  );
  await indexIsReady();
};

/** Waits until the index of contacts has read them all. */
const indexIsReady = (): Promise<void> =>
  expect.poll(() => useContactIndexState.getState().status, { timeout: 20_000 }).toBe('ready');

/** The row of a contact. */
export const rowOf = (name: string) => page.getByRole('row', { name, exact: false });

/** Takes back the last step, as Ctrl+Z does; answers whether it worked. */
export const undoLast = async (): Promise<boolean> => (await takeUndoStep()?.undo())?.ok ?? false;
