import { app, dialog } from 'electron';
import { keychain } from '../keychain.ts';
import { openOutside } from '../open-outside.ts';
import { readOpenedFile } from '../read-opened-file.ts';
import { saveToFile } from '../save-to-file.ts';
import { keepLanguage } from '../shell-state.ts';
import type { IpcHandlers } from './register-ipc.ts';

/** Answers to the window's questions. `onLanguage` is called after a person chose another language. */
export const createHandlers = (onLanguage: () => void): IpcHandlers => ({
  appVersion: () => app.getVersion(),
  openExternal: (_window, url) => openOutside(url),
  openFile: async (window, filters) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      filters,
      properties: ['openFile'],
    });
    const [path] = filePaths;
    return canceled || path === undefined ? { status: 'cancelled' } : readOpenedFile(path);
  },
  saveFile: async (window, name, bytes, filters) => {
    const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: name, filters });
    return canceled || filePath === '' ? { status: 'cancelled' } : saveToFile(filePath, bytes);
  },
  setLanguage: (_window, language) => {
    keepLanguage(language);
    onLanguage();
    return null;
  },
  sealKey: (_window, key) => keychain.seal(key),
  unsealKey: (_window, sealed) => keychain.unseal(sealed),
});
