import { useEffect, useState } from 'react';
import { askContactIndex, useContactIndexState } from '#renderer/data/contact-index/contact-index-client.ts';
import type { IndexRequests, RequestKind } from '#renderer/data/contact-index/messages.ts';

/** What the contact index answers, asked again when contacts change; undefined until the first answer, or for null. */
export const useIndexAnswer = <Kind extends RequestKind>(
  kind: Kind,
  ask: IndexRequests[Kind]['ask'] | null,
): IndexRequests[Kind]['answer'] | undefined => {
  const version = useContactIndexState((state) => state.version);
  const key = ask === null ? '' : JSON.stringify(ask);
  const [state, setState] = useState<{ key: string; answer: IndexRequests[Kind]['answer'] }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version of the index is a reason to ask again.
  useEffect(() => {
    if (key === '') return;
    let isCurrent = true;
    void askContactIndex(kind, JSON.parse(key)).then((answer) => {
      if (isCurrent) setState({ key, answer });
    });
    return () => {
      isCurrent = false;
    };
  }, [kind, key, version]);
  return state?.key === key ? state.answer : undefined;
};
