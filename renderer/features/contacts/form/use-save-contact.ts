import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { closePanel } from '#renderer/stores/panel-store.ts';
import { offerUndo } from '#renderer/stores/undo-store.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import type { CommandFailure } from '#shared/kernel/result.ts';
import { createContact } from './create-contact.ts';
import { startDraft, useContactDraft } from './draft-store.ts';

/** A contact that is on disk. */
export type SavedContact = { readonly id: string; readonly name: string };

/** Saves the draft, once at a time; `saved` are the contacts of this sitting, the latest first. */
export const useSaveContact = (onFailure: (failure: CommandFailure | null) => void) => {
  const { t } = useTranslation('contacts');
  const { country } = useFormats().settings;
  const [saved, setSaved] = useState<readonly SavedContact[]>([]);
  const [isSaving, setSaving] = useState(false);
  const isBusy = useRef(false);
  // The first contact should not wait for what reads phone numbers.
  useEffect(() => void import('#shared/kernel/phone.ts'), []);
  const save = async (isLast: boolean): Promise<boolean> => {
    if (isBusy.current) return false;
    isBusy.current = true;
    setSaving(true);
    const draft = useContactDraft.getState();
    const done = await createContact(draft, country);
    isBusy.current = false;
    setSaving(false);
    onFailure(done.ok ? null : done.error);
    if (!done.ok) return false;
    const { id, name } = done.value.record;
    startDraft(draft.kind);
    setSaved((before) => [{ id, name }, ...before]);
    offerUndo(t('form.added', { name }), done.value.undo, isLast);
    if (isLast) closePanel();
    return true;
  };
  return { saved, isSaving, save };
};
