import { app, type BrowserWindow, dialog } from 'electron';
import { CRASHES_BEFORE_ASKING, createCrashPolicy } from './crash-policy.ts';
import { desktopTexts, fillText } from './desktop-texts.ts';
import type { Outbox } from './outbox.ts';
import { shellLanguage } from './shell-state.ts';

const askToOpenAgain = async (): Promise<boolean> => {
  const { dialogs } = desktopTexts(shellLanguage());
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    title: dialogs.crashedTitle,
    message: fillText(dialogs.crashedMessage, { count: CRASHES_BEFORE_ASKING }),
    detail: dialogs.crashedDetail,
    buttons: [dialogs.openAgain, dialogs.quit],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
};

/** Opens the page again when its process dies, and tells the person; a page that dies again and again asks first. */
export const recoverFromCrashes = (window: BrowserWindow, outbox: Outbox): void => {
  const afterCrash = createCrashPolicy();
  window.webContents.on('render-process-gone', async (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    if (afterCrash(Date.now()) === 'ask' && !(await askToOpenAgain())) {
      app.quit();
      return;
    }
    outbox.send('notice', { code: 'window-restarted', name: '' });
    window.webContents.reload();
  });
};
