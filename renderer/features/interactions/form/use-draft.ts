import { useCallback, useState } from 'react';
import {
  dropInteractionDraft,
  type InteractionDraft,
  keepInteractionDraft,
  useInteractionDrafts,
} from '#renderer/stores/interaction-drafts.ts';

const isSame = (a: InteractionDraft, b: InteractionDraft): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A form's content, kept under `key` as it is typed, so that closing the form loses nothing. */
export const useDraft = (key: string, initial: InteractionDraft) => {
  const [blank] = useState(initial);
  const kept = useInteractionDrafts(({ drafts }) => drafts.get(key));
  const [isRestored, setRestored] = useState(kept !== undefined);
  const change = useCallback(
    (changes: Partial<InteractionDraft>) => {
      const current = useInteractionDrafts.getState().drafts.get(key) ?? blank;
      const changed = { ...current, ...changes };
      if (isSame(changed, blank)) dropInteractionDraft(key);
      else keepInteractionDraft(key, changed);
    },
    [key, blank],
  );
  const startAfresh = useCallback(() => {
    dropInteractionDraft(key);
    setRestored(false);
  }, [key]);
  return { draft: kept ?? blank, change, startAfresh, isRestored };
};
