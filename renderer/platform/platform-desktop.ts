import type { KithBridge } from '#shared/ipc/contract.ts';
import { safeFileName } from '#shared/ipc/file-name.ts';
import type { Platform } from './platform-type.ts';

/** The platform behind the desktop's preload. */
export const desktopPlatform = (kith: KithBridge): Platform => ({
  kind: 'desktop',
  appVersion: kith.appVersion,
  saveFile: (name, bytes, filters) => kith.saveFile(safeFileName(name), bytes, [...filters]),
  openFile: (filters) => kith.openFile([...filters]),
  openExternal: (url) => kith.openExternal(url),
  setLanguage: async (language) => {
    await kith.setLanguage(language);
  },
  keychain: { seal: kith.sealKey, unseal: kith.unsealKey },
  onOpenFile: kith.onOpenedFile,
  onMenuCommand: kith.onMenuCommand,
  onLink: kith.onLink,
  onNotice: kith.onNotice,
});
