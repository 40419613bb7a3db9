import { useLocation } from 'wouter';
import { useContactListStore } from '#renderer/features/contacts/list/list-store.ts';
import { matchPath } from './match-path.ts';

/** The contact whose page is open, or who is shown beside the list: what is made now is for that one. */
export const useShownContact = (): string | undefined => {
  const [location] = useLocation();
  const peekId = useContactListStore((state) => state.peekId);
  const peeked = location === '/contacts' && peekId !== '' ? peekId : undefined;
  return matchPath('/contacts/', location) ?? peeked;
};
