import { create } from 'zustand';
import type { OpenedFile } from '#shared/ipc/contract.ts';

/** A file opened with Kith from outside that waits for the import page; null when there is none. */
export const useOpenedFile = create<{ readonly file: OpenedFile | null }>(() => ({ file: null }));

/** Takes the waiting file: whoever gets it imports it, once. */
export const takeOpenedFile = (): OpenedFile | null => {
  const { file } = useOpenedFile.getState();
  useOpenedFile.setState({ file: null });
  return file;
};
