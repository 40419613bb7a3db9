import { useEffect, useState } from 'react';
import { countRecords } from './count-records.ts';
import { collectionOf } from './database.ts';
import type { CollectionName } from './storage/record-collections.ts';

/** How many records a collection holds, repainting when that changes; null until it is known. */
export const useRecordCount = (name: CollectionName): number | null => {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    let asked = 0;
    const ask = (): void => {
      const own = ++asked;
      void countRecords(name).then(
        (found) => own === asked && setCount(found),
        () => undefined,
      );
    };
    ask();
    const subscription = collectionOf(name).eventBulks$.subscribe(ask);
    return () => {
      asked = -1;
      subscription.unsubscribe();
    };
  }, [name]);
  return count;
};
