import { shell } from 'electron';
import { isExternalUrl } from '#shared/ipc/external-url.ts';

/** Hands `url` to the operating system if it is https, mailto or tel; false when it is not, or nothing opens it. */
export const openOutside = async (url: string): Promise<boolean> => {
  if (!isExternalUrl(url)) return false;
  try {
    await shell.openExternal(url);
    return true;
  } catch {
    return false;
  }
};
