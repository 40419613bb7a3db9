import { setActingMember } from '#renderer/data/acting-member.ts';
import { startContactIndex } from '#renderer/data/contact-index/contact-index-client.ts';
import { openDatabase } from '#renderer/data/database.ts';
import { followRestoring, makeCopiesWhenDue } from '#renderer/data/local-copies.ts';
import type { MoveProgress } from '#renderer/data/storage/move-error.ts';
import { usePreferences } from '#renderer/stores/preferences-store.ts';

/**
 * Opens the database and says who acts; everything a screen needs before it can be drawn. Tells how far it is when the
 * data of an earlier version has to be moved first.
 */
export const startUp = async (onMoving: (progress: MoveProgress) => void): Promise<void> => {
  await openDatabase('kith', { onProgress: onMoving });
  setActingMember(usePreferences.getState().memberId);
  usePreferences.subscribe(({ memberId }) => setActingMember(memberId));
  startContactIndex();
  followRestoring();
  makeCopiesWhenDue(() => {
    const { copyEveryDays, copiesKept } = usePreferences.getState();
    return { everyDays: copyEveryDays, kept: copiesKept };
  });
};
