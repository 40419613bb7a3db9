/** How far a long action is. */
export type Progress = { readonly done: number; readonly total: number };

/** How a long action is watched and stopped. */
export type Watch = { readonly onProgress?: (progress: Progress) => void; readonly signal?: AbortSignal };

const BATCH = 100;

/**
 * Works through `items` a hundred at a time, so that each batch is one write of the database, the screen stays alive
 * and the person can stop in between. What was done until then stays done.
 */
export const inBatches = async <Item>(
  items: readonly Item[],
  work: (batch: readonly Item[]) => Promise<void>,
  { onProgress, signal }: Watch = {},
): Promise<void> => {
  for (let start = 0; start < items.length && !signal?.aborted; start += BATCH) {
    await work(items.slice(start, start + BATCH));
    onProgress?.({ done: Math.min(start + BATCH, items.length), total: items.length });
  }
};
