import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildNeed } from '../../../tools/start/build.ts';
import { windowObstacle } from '../../../tools/start/desktop.ts';
import { canReach, findElectron, installedElectron } from '../../../tools/start/electron-binary.ts';
import { parseOptions } from '../../../tools/start/options.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kith-start-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = async (path: string, atS: number) => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), '');
  await utimes(join(folder, path), atS, atS);
};

describe('what npm start is told', () => {
  it('is understood', () => {
    expect(parseOptions([])).toEqual({ isWeb: false, port: 4173, opensBrowser: true });
    expect(parseOptions(['--web', '--port', '5000', '--no-open'])).toEqual({
      isWeb: true,
      port: 5000,
      opensBrowser: false,
    });
    expect(parseOptions(['--help'])).toBe('help');
  });

  it.each([
    [['--prot', '1'], /--prot/],
    [['--port', 'x'], /"x" is not a port/],
    [['--port', '70000'], /"70000" is not a port/],
    [['--port'], /--port/],
    [['kith'], /kith/],
  ])('%j is answered with what is wrong', (words, fault) => {
    expect(parseOptions(words)).toEqual({ fault: expect.stringMatching(fault) });
  });
});

describe('whether a build is needed', () => {
  const built = async () => {
    for (const path of ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'])
      await write(path, 2000);
  };

  it('says so at the first start', () => {
    expect(buildNeed(folder)).toBe('first start');
  });

  it('says so when a source is newer, or one was taken away', async () => {
    await write('shared/kernel/money.ts', 1000);
    await built();
    await utimes(join(folder, 'shared/kernel'), 1000, 1000);
    await utimes(join(folder, 'shared'), 1000, 1000);
    expect(buildNeed(folder)).toBeUndefined();
    await write('shared/kernel/money.ts', 3000);
    expect(buildNeed(folder)).toBe('sources changed');
    await rm(join(folder, 'shared/kernel/money.ts'));
    expect(buildNeed(folder)).toBe('sources changed');
  });
});

describe('whether a window can be opened', () => {
  const situation = { platform: 'linux', env: { DISPLAY: ':0' }, isRoot: false } as const;

  it('is known before anything is fetched', () => {
    expect(windowObstacle(situation)).toBeUndefined();
    expect(windowObstacle({ ...situation, env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBeUndefined();
    expect(windowObstacle({ ...situation, env: {} })).toBe('there is no display');
    expect(windowObstacle({ ...situation, isRoot: true })).toMatch(/root/);
    expect(windowObstacle({ platform: 'darwin', env: {}, isRoot: false })).toBeUndefined();
  });

  it('needs the whole of Electron, not only the note of where it should be', async () => {
    expect(installedElectron(folder)).toBeUndefined();
    await writeFile(join(folder, 'path.txt'), 'electron');
    expect(installedElectron(folder)).toBeUndefined();
    await write('dist/electron', 1);
    expect(installedElectron(folder)).toBe(join(folder, 'dist/electron'));
  });

  it('finds out quickly that the place to fetch it from can not be reached', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const url = new URL(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
    expect(await canReach(url)).toBe(true);
    await new Promise((resolve) => server.close(resolve));
    expect(await canReach(url)).toBe(false);

    vi.stubEnv('HTTPS_PROXY', undefined)
      .stubEnv('https_proxy', undefined)
      .stubEnv('ELECTRON_MIRROR', url.href);
    const cache = join(folder, 'cache');
    expect(await findElectron(folder, cache)).toEqual({
      missing: "Electron can't be fetched from 127.0.0.1",
    });
    expect(await findElectron(folder, cache)).toEqual({
      missing: 'Electron could not be fetched from 127.0.0.1 a moment ago',
    });
    vi.unstubAllEnvs();
  });
});
