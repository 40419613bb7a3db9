import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { REPOSITORY } from '#tests/support/desktop-host.ts';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
/** The mark before the fuses in Electron's program (@electron/fuses looks for it). */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const MEGABYTE = 1024 * 1024;

/** What electron-builder needs to find of Electron: the program with its fuses, all as Electron ships them. */
const makeStandIn = async (folder: string): Promise<string> => {
  await mkdir(join(folder, 'resources'), { recursive: true });
  await mkdir(join(folder, 'locales'));
  const { version } = require('electron/package.json') as { version: string };
  const fuses = Buffer.concat([Buffer.from(SENTINEL), Buffer.from([1, 9]), Buffer.from('101100111')]);
  const program = Buffer.concat([Buffer.from('not Electron\n'), fuses, Buffer.from('\n')]);
  await writeFile(join(folder, 'electron'), program);
  await chmod(join(folder, 'electron'), 0o755);
  await writeFile(join(folder, 'version'), version);
  for (const licence of ['LICENSE', 'LICENSES.chromium.html']) await writeFile(join(folder, licence), '');
  return folder;
};

test('the packed application holds the build and nothing else, and its fuses are set', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kith-package-'));
  try {
    const standIn = await makeStandIn(join(folder, 'electron'));
    const settings = [`electronDist=${standIn}`, `directories.output=${join(folder, 'dist')}`];
    const cli = join(require.resolve('electron-builder/package.json'), '../cli.js');
    const words = [
      '--linux',
      'dir',
      '--x64',
      '--publish',
      'never',
      ...settings.map((setting) => `-c.${setting}`),
    ];
    await run(process.execPath, [cli, ...words], { cwd: REPOSITORY });

    const packed = join(folder, 'dist/linux-unpacked');
    const asar = join(packed, 'resources/app.asar');
    const header = (await readFile(asar)).toString('latin1', 0, 64 * 1024);
    expect(header).toContain('index.cjs');
    expect(header).not.toContain('node_modules');
    expect(header).not.toContain('manifest.json"');
    expect((await stat(asar)).size).toBeLessThan(40 * MEGABYTE);

    const wire = await getCurrentFuseWire(join(packed, 'kith'));
    const state = (fuse: FuseV1Options) => wire[fuse];
    expect({
      runAsNode: state(FuseV1Options.RunAsNode),
      nodeOptions: state(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: state(FuseV1Options.EnableNodeCliInspectArguments),
      cookies: state(FuseV1Options.EnableCookieEncryption),
      integrity: state(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyAsar: state(FuseV1Options.OnlyLoadAppFromAsar),
      file: state(FuseV1Options.GrantFileProtocolExtraPrivileges),
    }).toEqual({
      runAsNode: FuseState.DISABLE,
      nodeOptions: FuseState.DISABLE,
      inspect: FuseState.DISABLE,
      cookies: FuseState.ENABLE,
      integrity: FuseState.ENABLE,
      onlyAsar: FuseState.ENABLE,
      file: FuseState.DISABLE,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
