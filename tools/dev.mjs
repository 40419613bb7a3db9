// `npm run dev`: the desktop with its parts reloading as they change; `-- --web`, or without Electron, the page alone.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { installedElectron } from './start/electron-binary.ts';

const require = createRequire(import.meta.url);
const folder = (name) => dirname(require.resolve(`${name}/package.json`));
const words = process.argv.slice(2);
const isAsked = words.includes('--web');
const hasWindow = !isAsked && installedElectron(folder('electron')) !== undefined;
if (!isAsked && !hasWindow)
  console.log('Electron is not installed ("npm start" fetches it): serving the page alone.');
const [bin, ...args] = hasWindow
  ? [join(folder('electron-vite'), 'bin/electron-vite.js'), 'dev', '--watch']
  : [join(folder('vite'), 'bin/vite.js')];
const rest = words.filter((word) => word !== '--web');
const child = spawn(process.execPath, [bin, ...args, ...rest], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
child.on('close', (code) => {
  process.exitCode = code ?? 0;
});
