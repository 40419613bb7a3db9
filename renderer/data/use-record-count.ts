import { useEffect, useState } from 'react';
import { collectionOf } from './database.ts';
import type { CollectionName } from './storage/record-collections.ts';

/** How many records a collection holds, repainting when that changes; null until it is known. */
export const useRecordCount = (name: CollectionName): number | null => {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    const subscription = collectionOf(name).count().$.subscribe(setCount);
    return () => subscription.unsubscribe();
  }, [name]);
  return count;
};
