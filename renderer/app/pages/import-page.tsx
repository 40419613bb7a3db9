import { useLocation } from 'wouter';
import { ALL_CONTACTS } from '#renderer/features/contacts/list/list-choice.ts';
import { choose, setWords } from '#renderer/features/contacts/list/list-store.ts';
import { ImportPage as Import } from '#renderer/features/transfer/import-page.tsx';

/** The import, from which a person goes on to the list of what came. */
export const ImportPage = () => {
  const [, navigate] = useLocation();
  const show = (area: 'contacts' | 'products'): void => {
    if (area === 'contacts') {
      setWords('');
      choose({ ...ALL_CONTACTS, sortField: 'createdAt', descending: true });
    }
    navigate(`/${area}`);
  };
  return <Import onShow={show} />;
};
