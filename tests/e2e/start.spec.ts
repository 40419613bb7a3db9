import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { CONTENT_SECURITY_POLICY } from '#shared/ipc/security-headers.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

type Started = {
  readonly child: ChildProcess;
  readonly lines: string[];
  readonly ended: Promise<number | null>;
};

/** `npm start`, as npm runs it. Without a display no window is tried, so nothing is downloaded. */
const startKith = (...words: readonly string[]): Started => {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  const child = spawn(process.execPath, ['tools/start.mjs', ...words], { cwd: ROOT, env });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => lines.push(...String(part).split('\n').filter(Boolean)));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, lines, ended };
};

const addressIn = (lines: readonly string[]): string | undefined =>
  lines.map((line) => /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0]).find((url) => url !== undefined);

test('without a display, npm start says why in one line and serves Kith at a local address', async ({
  page,
}) => {
  const withoutWindow = process.platform === 'linux' ? [] : ['--web'];
  const { child, lines, ended } = startKith('--no-open', '--port', '0', ...withoutWindow);
  try {
    await expect.poll(() => addressIn(lines), { timeout: 60_000 }).toBeDefined();
    const url = addressIn(lines) ?? '';
    if (process.platform === 'linux')
      expect(lines.filter((line) => line.startsWith('No desktop window: there is no display.'))).toHaveLength(
        1,
      );

    const faults: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) faults.push(message.text());
    });
    const answer = await page.goto(url);
    expect(answer?.headers()['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
    await expect(page.getByRole('heading', { name: 'Welcome to Kith' })).toBeVisible();
    expect(faults).toEqual([]);
  } finally {
    child.kill('SIGTERM');
  }
  // Windows knows no signals: there the process just ends.
  expect([0, null]).toContain(await ended);
});

test('what npm start does not understand it answers with what it does', async () => {
  const { lines, ended } = startKith('--prot', '5000');
  expect(await ended).toBe(2);
  expect(lines[0]).toContain("Unknown option '--prot'");
  expect(lines.join('\n')).toContain('npm start -- --port 5000');
});
