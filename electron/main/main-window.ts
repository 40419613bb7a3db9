import { fileURLToPath } from 'node:url';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { startUrl } from './own-page.ts';
import { keepWindow, savedWindow } from './shell-state.ts';
import { placeWindow, SMALLEST_WINDOW } from './window-state.ts';

const PRELOAD = fileURLToPath(new URL('../preload/index.cjs', import.meta.url));
/** The page's own background in both themes, so that opening the window does not flash. */
const BACKGROUND = { light: '#ffffff', dark: '#17191c' } as const;

const displays = () => {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main, ...others].map(({ workArea }) => workArea);
};

/** Opens the window where it was closed last. */
export const openMainWindow = (prepare: (window: BrowserWindow) => void): BrowserWindow => {
  const { isMaximized, ...place } = placeWindow(savedWindow(), displays());
  const window = new BrowserWindow({
    ...place,
    minWidth: SMALLEST_WINDOW.width,
    minHeight: SMALLEST_WINDOW.height,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      preload: PRELOAD,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Elsewhere than on macOS Chromium would fetch dictionaries from the network.
      spellcheck: process.platform === 'darwin',
    },
  });
  if (isMaximized) window.maximize();
  prepare(window);
  window.once('ready-to-show', () => window.show());
  window.on('close', () => keepWindow({ ...window.getNormalBounds(), isMaximized: window.isMaximized() }));
  void window.loadURL(startUrl);
  return window;
};
