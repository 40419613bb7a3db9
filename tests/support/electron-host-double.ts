/**
 * Runs the built main process and preload, unmodified, without Electron: `node --import <this> out/main/index.js`.
 * `electron` resolves to the few objects below, a window is a page in Chromium. It is not Electron: sandbox, fuses,
 * keychain, native windows and the app:// origin are outside of it, and what it does not have throws
 * (docs/adr/0004-host-double.md).
 */
import { existsSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { BrowserWindow, closeBrowser, host } from './electron-host-double-window.ts';

type MenuItem = { readonly id?: string; readonly submenu?: readonly MenuItem[]; readonly click?: () => void };

/** The object, but whatever it does not have throws instead of being undefined. */
const strict = <T extends object>(name: string, object: T): T =>
  new Proxy(object, {
    get: (target, key) => {
      if (key in target || typeof key === 'symbol' || key === 'then') return Reflect.get(target, key);
      throw new Error(`The host double has no ${name}.${key}`);
    },
  });

const native = (name: string) => (): never => {
  throw new Error(`${name} belongs to the system: a test answers it by putting a function in its place`);
};

const LOCK = 'host-double.lock';
const HAND_OVER = 'host-double-hand-over-';

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** The first process of a folder keeps a lock; later ones leave their command line there and get `false`. */
const requestSingleInstanceLock = (): boolean => {
  const lock = join(host.userData, LOCK);
  if (existsSync(lock) && isRunning(Number(readFileSync(lock, 'utf8')))) {
    const words = { argv: process.argv, folder: process.cwd() };
    writeFileSync(join(host.userData, `${HAND_OVER}${process.pid}`), JSON.stringify(words));
    return false;
  }
  writeFileSync(lock, String(process.pid));
  watch(host.userData, () => {
    for (const name of readdirSync(host.userData).filter((found) => found.startsWith(HAND_OVER))) {
      const text = readFileSync(join(host.userData, name), 'utf8');
      if (text === '') continue;
      rmSync(join(host.userData, name));
      const { argv, folder } = JSON.parse(text) as { argv: string[]; folder: string };
      host.app.emit('second-instance', {}, argv, folder);
    }
  }).unref();
  return true;
};

const privileged = new Map<string, { standard?: boolean; secure?: boolean }>();
let isReady = false;
const ready = new Promise<void>((resolve) => {
  setImmediate(() => {
    isReady = true;
    resolve();
  });
});

const app = Object.assign(host.app, {
  isPackaged: false,
  isReady: () => isReady,
  whenReady: () => ready,
  enableSandbox: () => undefined,
  setAppUserModelId: () => undefined,
  getVersion: () => (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
  getLocale: () => 'en-GB',
  getPath: () => host.userData,
  setPath: (_name: 'userData', path: string) => {
    host.userData = path;
  },
  requestSingleInstanceLock,
  quit: async () => {
    for (const window of [...host.windows]) window.close();
    await closeBrowser();
    process.exit(0);
  },
});

let menu: { getMenuItemById: (id: string) => MenuItem | null } | null = null;
const findItem = (items: readonly MenuItem[], id: string): MenuItem | null =>
  items.reduce<MenuItem | null>(
    (found, item) => found ?? (item.id === id ? item : findItem(item.submenu ?? [], id)),
    null,
  );

const electron = {
  app: strict('app', app),
  BrowserWindow: strict('BrowserWindow', BrowserWindow),
  Menu: strict('Menu', {
    buildFromTemplate: (items: readonly MenuItem[]) => ({
      getMenuItemById: (id: string) => findItem(items, id),
    }),
    setApplicationMenu: (built: typeof menu) => {
      menu = built;
    },
    getApplicationMenu: () => menu,
  }),
  dialog: strict('dialog', {
    showOpenDialog: native('showOpenDialog'),
    showSaveDialog: native('showSaveDialog'),
    showMessageBox: native('showMessageBox'),
  }),
  ipcMain: strict('ipcMain', {
    handle: (channel: string, handler: (event: object, ...args: unknown[]) => unknown) =>
      host.channels.set(channel, handler),
  }),
  nativeTheme: strict('nativeTheme', { shouldUseDarkColors: false }),
  protocol: strict('protocol', {
    registerSchemesAsPrivileged: (schemes: { scheme: string; privileges: object }[]) => {
      if (isReady) throw new Error('Schemes are registered before the application is ready');
      for (const { scheme, privileges } of schemes) privileged.set(scheme, privileges);
    },
    handle: (scheme: string, serve: (request: Request) => Response | Promise<Response>) => {
      const { standard, secure } = privileged.get(scheme) ?? {};
      if (!standard || !secure) throw new Error(`${scheme}:// is not registered as standard and secure`);
      host.schemes.set(scheme, serve);
    },
  }),
  // No keychain by itself; a story gives it one by putting functions in the place of these.
  safeStorage: strict('safeStorage', {
    isAsyncEncryptionAvailable: async () => false,
    getSelectedStorageBackend: () => 'basic_text',
    encryptStringAsync: native('safeStorage.encryptStringAsync'),
    decryptStringAsync: native('safeStorage.decryptStringAsync'),
  }),
  screen: strict('screen', {
    getPrimaryDisplay: () => ({ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } }),
    getAllDisplays: () => [{ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
  }),
  session: strict('session', {
    defaultSession: strict('session', {
      setPermissionRequestHandler: () => undefined,
      setPermissionCheckHandler: () => undefined,
      setDevicePermissionHandler: () => undefined,
      setDisplayMediaRequestHandler: () => undefined,
    }),
  }),
  shell: strict('shell', { openExternal: native('shell.openExternal') }),
};

Object.assign(globalThis, { electronHostDouble: electron });
const URL_OF_DOUBLE = 'host-double:electron';
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: URL_OF_DOUBLE, shortCircuit: true } : next(specifier, context),
  load: (url, context, next) =>
    url === URL_OF_DOUBLE
      ? {
          format: 'module',
          shortCircuit: true,
          source: Object.keys(electron)
            .map((name) => `export const ${name} = globalThis.electronHostDouble.${name};`)
            .join('\n'),
        }
      : next(url, context),
});

/** A test runs functions in this process, as it does in Electron's through Playwright. */
process.on('message', async ({ id, source, arg }: { id: number; source: string; arg: unknown }) => {
  try {
    const run = runInThisContext(`(${source})`) as (electronDouble: object, arg: unknown) => unknown;
    process.send?.({ id, value: await run(electron, arg) });
  } catch (error) {
    process.send?.({ id, error: String(error) });
  }
});
process.on('disconnect', () => void app.quit());
