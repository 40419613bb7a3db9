import { useEffect, useState } from 'react';
import { NOTHING_FOUND, type SearchAnswer, search } from '#renderer/data/search.ts';

const LIMIT = 6;

/** What answers `text`. The answer to the text before stays until the new one is there: `answer.text` says which it is. */
export const useSearch = (text: string): SearchAnswer => {
  const [answer, setAnswer] = useState(NOTHING_FOUND);
  useEffect(() => {
    let isCurrent = true;
    void search(text, LIMIT).then((found) => {
      if (isCurrent) setAnswer(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [text]);
  return text === '' ? NOTHING_FOUND : answer;
};
