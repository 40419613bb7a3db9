import { spawn } from 'node:child_process';

const LIMIT_MS = 5000;

const opener = (url: string): readonly [string, readonly string[]] | undefined => {
  if (process.platform === 'darwin') return ['open', [url]];
  if (process.platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', url]];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open', [url]] : undefined;
};

/** Opens the browser if there is one; its absence is no failure, the address was printed. */
export const openBrowser = (url: string): void => {
  const found = opener(url);
  if (!found) return;
  const [program, args] = found;
  const child = spawn(program, args, { stdio: 'ignore', detached: true, timeout: LIMIT_MS });
  child.on('error', () => undefined);
  child.unref();
};
