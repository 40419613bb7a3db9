const pending = new Set<Promise<unknown>>();

/** Remembers an edit until it is written, and answers it. */
export const trackEdit = <Done>(edit: Promise<Done>): Promise<Done> => {
  pending.add(edit);
  const forget = (): void => {
    pending.delete(edit);
  };
  edit.then(forget, forget);
  return edit;
};

/**
 * Waits until every edit made so far is written: a field that was left by pressing "Send" or "PDF" is part of what
 * is sent or printed.
 */
export const editsWritten = async (): Promise<void> => {
  await Promise.allSettled(pending);
};
