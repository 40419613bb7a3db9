const nameOf = (importId: string): string => `kith-import-${importId}`;

/** Holds the lock of an import while `work` goes on, so that other windows know that it does. */
export const holdImport = async (importId: string, work: () => Promise<void>): Promise<void> => {
  await navigator.locks.request(nameOf(importId), work);
};

/** Whether import `importId` is going on, here or in another window; else it was cut off. */
export const isImportHeld = async (importId: string): Promise<boolean> => {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === nameOf(importId));
};
