import { setActingMember } from '#renderer/data/acting-member.ts';
import { startContactIndex } from '#renderer/data/contact-index/contact-index-client.ts';
import { openDatabase } from '#renderer/data/database.ts';
import { followRestoring, makeCopiesWhenDue } from '#renderer/data/local-copies.ts';
import type { MigrationProgress } from '#renderer/data/storage/migrate-records.ts';
import type { MoveProgress } from '#renderer/data/storage/move-error.ts';
import { platform } from '#renderer/platform/platform.ts';
import { usePreferences } from '#renderer/stores/preferences-store.ts';

/**
 * Opens the database and says who acts; everything a screen needs before it can be drawn. Tells how far it is when the
 * data of an earlier version has to be moved or brought up to date first, or a damaged database to be repaired.
 */
export const startUp = async (told: {
  readonly onMoving: (progress: MoveProgress) => void;
  readonly onRepairing: (records: number) => void;
  readonly onUpdating: (progress: MigrationProgress) => void;
}): Promise<void> => {
  await openDatabase('kith', {
    onProgress: told.onMoving,
    onRepairing: told.onRepairing,
    onUpdating: told.onUpdating,
    keychain: platform.keychain,
  });
  setActingMember(usePreferences.getState().memberId);
  usePreferences.subscribe(({ memberId }) => setActingMember(memberId));
  startContactIndex();
  followRestoring();
  makeCopiesWhenDue(() => {
    const { copyEveryDays, copiesKept } = usePreferences.getState();
    return { everyDays: copyEveryDays, kept: copiesKept };
  });
};
