import { app } from 'electron';
import { KITH_LINK_SCHEME } from '#shared/ipc/kith-link.ts';
import { registerAppScheme } from './app-protocol.ts';
import { runDesktop } from './desktop.ts';

const USER_DATA = '--user-data-dir=';
const userData = process.argv.find((word) => word.startsWith(USER_DATA))?.slice(USER_DATA.length);
if (userData) app.setPath('userData', userData);

// The name under which Windows groups windows and shows notices; the same as appId in electron-builder.yml.
app.setAppUserModelId('app.kith.desktop');
app.enableSandbox();
registerAppScheme();

if (app.requestSingleInstanceLock()) {
  if (app.isPackaged) app.setAsDefaultProtocolClient(KITH_LINK_SCHEME);
  runDesktop();
} else {
  app.quit();
}
