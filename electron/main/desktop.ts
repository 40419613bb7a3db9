import { fileURLToPath } from 'node:url';
import { app, BrowserWindow } from 'electron';
import { parseKithLink } from '#shared/ipc/kith-link.ts';
import { serveApp } from './app-protocol.ts';
import { recoverFromCrashes } from './crash-recovery.ts';
import { installGuards } from './guards.ts';
import { createHandlers } from './ipc/handlers.ts';
import { registerIpc } from './ipc/register-ipc.ts';
import { openMainWindow } from './main-window.ts';
import { installMenu } from './menu/install-menu.ts';
import { type OpenRequest, openRequests } from './open-requests.ts';
import { createOutbox } from './outbox.ts';
import { readOpenedFile } from './read-opened-file.ts';

const RENDERER = fileURLToPath(new URL('../renderer', import.meta.url));

/** Runs the desktop: one window, and everything that other programs ask Kith to open. */
export const runDesktop = (): void => {
  const outbox = createOutbox();

  const showWindow = (): void => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window) {
      openMainWindow((opened) => {
        outbox.attach(opened);
        recoverFromCrashes(opened, outbox);
      });
      return;
    }
    if (window.isMinimized()) window.restore();
    window.focus();
  };

  const openFile = async (path: string): Promise<void> => {
    const outcome = await readOpenedFile(path);
    if (outcome.status === 'opened') outbox.send('openedFile', outcome.file);
    else
      outbox.send('notice', {
        code: outcome.reason === 'too-large' ? 'file-too-large' : 'file-unreadable',
        name: outcome.name,
      });
  };

  const openLink = (text: string): void => {
    const link = parseKithLink(text);
    if (link.ok) outbox.send('link', link.value);
    else outbox.send('notice', { code: 'link-not-understood', name: '' });
  };

  const open = (request: OpenRequest): void => {
    if (request.kind === 'file') void openFile(request.path);
    else openLink(request.link);
  };

  const installAppMenu = () =>
    installMenu((command) => {
      outbox.send('menuCommand', command);
      // macOS keeps the menu when the last window is closed.
      if (BrowserWindow.getAllWindows().length === 0) showWindow();
    });

  app.on('second-instance', (_event, words, folder) => {
    openRequests(words, folder).forEach(open);
    showWindow();
  });
  // macOS hands over files and links as events, also before the application is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open({ kind: 'file', path });
    if (app.isReady()) showWindow();
  });
  app.on('open-url', (event, link) => {
    event.preventDefault();
    open({ kind: 'link', link });
    if (app.isReady()) showWindow();
  });
  app.on('activate', showWindow);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });

  void app.whenReady().then(() => {
    serveApp(RENDERER);
    installGuards();
    registerIpc(createHandlers(installAppMenu));
    installAppMenu();
    openRequests(process.argv, process.cwd()).forEach(open);
    showWindow();
  });
};
