import { create } from 'zustand';
import { usePreferences } from '#renderer/stores/preferences-store.ts';
import type { ContactKind } from '#shared/domain/contacts/contact.ts';
import { blankDraft, type FormDraft } from './form-draft.ts';

/** What has been typed into the form of a new contact; it waits there when the panel is closed. */
export const useContactDraft = create<FormDraft>(() => blankDraft('person', ''));

/** Changes some of the draft. */
export const changeDraft = (changes: Partial<FormDraft>): void => useContactDraft.setState(changes);

/** Starts an empty draft; the contact will belong to whoever works here. */
export const startDraft = (kind: ContactKind): void =>
  useContactDraft.setState(blankDraft(kind, usePreferences.getState().memberId), true);
