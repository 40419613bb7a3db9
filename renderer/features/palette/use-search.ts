import { useEffect, useState } from 'react';
import { type SearchAnswer, search } from '#renderer/data/search.ts';

const LIMIT = 6;
const NOTHING: SearchAnswer = { text: '', contacts: [], quotations: [], products: [] };

/** What answers `text`. The answer to the text before stays until the new one is there: `answer.text` says which it is. */
export const useSearch = (text: string): SearchAnswer => {
  const [answer, setAnswer] = useState(NOTHING);
  useEffect(() => {
    let isCurrent = true;
    void search(text, LIMIT).then((found) => {
      if (isCurrent) setAnswer(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [text]);
  return text === '' ? NOTHING : answer;
};
