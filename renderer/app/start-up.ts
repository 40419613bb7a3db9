import { setActingMember } from '#renderer/data/acting-member.ts';
import { startContactIndex } from '#renderer/data/contact-index/contact-index-client.ts';
import { openDatabase } from '#renderer/data/database.ts';
import { usePreferences } from '#renderer/stores/preferences-store.ts';

/** Opens the database and says who acts; everything a screen needs before it can be drawn. */
export const startUp = async (): Promise<void> => {
  await openDatabase();
  setActingMember(usePreferences.getState().memberId);
  usePreferences.subscribe(({ memberId }) => setActingMember(memberId));
  startContactIndex();
};
