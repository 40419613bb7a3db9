import { allRecords } from './live-query.ts';
import { collectionNames } from './storage/record-collections.ts';
import { useUnreadableRecords } from './unreadable-records.ts';

/**
 * Reads every record of this device once more and lists anew those that can't be read: what was mended since drops
 * off the list. Tells after each page how many were read; stops early when `signal` is aborted.
 */
export const checkAllRecords = async (
  onProgress: (checked: number) => void,
  signal: AbortSignal,
): Promise<void> => {
  useUnreadableRecords.setState({ records: new Map() });
  let checked = 0;
  for (const name of collectionNames) {
    for await (const page of allRecords(name)) {
      if (signal.aborted) return;
      checked += page.length;
      onProgress(checked);
    }
  }
};
