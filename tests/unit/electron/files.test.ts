import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readOpenedFile } from '#electron/main/read-opened-file.ts';
import { saveToFile } from '#electron/main/save-to-file.ts';
import { readJsonFile, writeJsonFile } from '#electron/main/whole-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kith-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a file opened with Kith', () => {
  it('arrives with its name and every byte', async () => {
    const path = join(folder, 'Karten.vcf');
    await writeFile(path, new Uint8Array([0, 255, 10]));
    expect(await readOpenedFile(path)).toEqual({
      status: 'opened',
      file: { name: 'Karten.vcf', bytes: new Uint8Array([0, 255, 10]) },
    });
  });

  it('is refused by name when it is too large, missing or no file', async () => {
    const path = join(folder, 'Karten.vcf');
    await writeFile(path, 'too long');
    await mkdir(join(folder, 'folder.csv'));
    const refusal = async (name: string) => readOpenedFile(join(folder, name), 3);
    expect(await refusal('Karten.vcf')).toEqual({
      status: 'failed',
      name: 'Karten.vcf',
      reason: 'too-large',
    });
    expect(await refusal('gone.vcf')).toEqual({ status: 'failed', name: 'gone.vcf', reason: 'unreadable' });
    expect(await refusal('folder.csv')).toEqual({
      status: 'failed',
      name: 'folder.csv',
      reason: 'unreadable',
    });
  });
});

describe('a file saved by Kith', () => {
  it('replaces the one that was there and leaves nothing else', async () => {
    const path = join(folder, 'Angebot.pdf');
    await writeFile(path, 'old');
    expect(await saveToFile(path, new TextEncoder().encode('new'))).toEqual({
      status: 'saved',
      name: 'Angebot.pdf',
    });
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['Angebot.pdf']);
  });

  it('says so when the place can not be written', async () => {
    expect(await saveToFile(join(folder, 'gone', 'a.pdf'), new Uint8Array())).toEqual({
      status: 'failed',
      reason: 'not-written',
    });
  });

  it.runIf(existsSync('/dev/full'))(
    'says so when the disk is full; the old file is still whole',
    async () => {
      const path = join(folder, 'Angebot.pdf');
      await writeFile(path, 'old');
      await symlink('/dev/full', `${path}.${process.pid}.part`);
      const outcome = await saveToFile(path, new TextEncoder().encode('new'));
      expect(outcome).toEqual({ status: 'failed', reason: 'no-space' });
      expect(await readFile(path, 'utf8')).toBe('old');
      expect(await readdir(folder)).toEqual(['Angebot.pdf']);
    },
  );
});

describe('what the shell remembers', () => {
  it('is read back', () => {
    const path = join(folder, 'shell.json');
    writeJsonFile(path, { language: 'de' });
    expect(readJsonFile(path)).toEqual({ language: 'de' });
  });

  it('counts as nothing when the file is missing or torn', async () => {
    const path = join(folder, 'shell.json');
    expect(readJsonFile(path)).toBeUndefined();
    await writeFile(path, '{"wind');
    expect(readJsonFile(path)).toBeUndefined();
  });
});
