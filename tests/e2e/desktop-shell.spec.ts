import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { KithBridge } from '#shared/ipc/contract.ts';
import { CONTENT_SECURITY_POLICY } from '#shared/ipc/security-headers.ts';
import { type DesktopHost, HOST_NAME, launchAgain, pageUrl } from '#tests/support/desktop-host.ts';
import { story } from '#tests/support/desktop-stories.ts';

type Told = readonly (readonly [string, unknown])[];
type ShellWindow = { readonly kith: KithBridge; readonly told: Told };

const CONTACT_ID = '01890a5d-ac96-774b-bcce-b302099a8057';
const CARD = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Inês Müller\r\nEND:VCARD\r\n';

const inPage = <Arg, Answer>(page: Page, run: (arg: Arg) => Answer, arg: Arg) =>
  page.evaluate(run as never, arg) as Promise<Awaited<Answer>>;

const listeningPage = async (host: DesktopHost): Promise<Page> => {
  const page = await host.page();
  await expect(page).toHaveTitle('Listening');
  return page;
};

const toldOf = (page: Page): Promise<Told> =>
  page.evaluate(() =>
    (window as unknown as ShellWindow).told.map(([event, payload]) => {
      const { bytes, ...rest } = payload as { bytes?: Uint8Array<ArrayBuffer> };
      return [event, bytes ? { ...rest, text: new TextDecoder().decode(bytes) } : payload] as const;
    }),
  );

story.describe(`the desktop shell, on ${HOST_NAME}`, () => {
  story(
    'opens its own page with the security headers, and gives routes the same page',
    async ({ startShell }) => {
      const page = await listeningPage(await startShell());
      expect(page.url()).toBe(pageUrl('/'));
      const answer = await page.evaluate(async () => {
        const [route, wasm, missing] = await Promise.all(
          ['/contacts/1', '/assets/small.wasm', '/assets/missing.js'].map((path) => fetch(path)),
        );
        return {
          policy: route?.headers.get('content-security-policy'),
          isPage: (await route?.text())?.includes('Small page'),
          wasmType: wasm?.headers.get('content-type'),
          missing: missing?.status,
          isSecure: window.isSecureContext,
        };
      });
      expect(answer).toEqual({
        policy: CONTENT_SECURITY_POLICY,
        isPage: true,
        wasmType: 'application/wasm',
        missing: 404,
        isSecure: true,
      });
    },
  );

  story('runs no injected script and no eval, and compiles WebAssembly', async ({ startShell }) => {
    const page = await listeningPage(await startShell());
    const outcome = await page.evaluate(async () => {
      const blocked: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
      const inline = document.createElement('script');
      inline.textContent = 'window.wasInjected = true';
      document.head.append(inline);
      const handler = document.createElement('img');
      handler.setAttribute('onerror', 'window.wasInjected = true');
      handler.src = '/missing.png';
      document.body.append(handler);
      await new Promise((resolve) => handler.addEventListener('error', resolve));
      const frame = document.createElement('iframe');
      frame.srcdoc = '<script>parent.wasInjected = true</script>';
      document.body.append(frame);
      let evaluated = 'ran';
      try {
        evaluated = String(new Function('return 1')());
      } catch (error) {
        evaluated = (error as Error).name;
      }
      const elsewhere = await fetch('https://elsewhere.example/').then(
        () => 'reached',
        () => 'refused',
      );
      await WebAssembly.compileStreaming(fetch('/assets/small.wasm'));
      return {
        blocked: [...new Set(blocked)].sort(),
        evaluated,
        elsewhere,
        wasInjected: 'wasInjected' in window,
      };
    });
    expect(outcome).toEqual({
      blocked: expect.arrayContaining(['connect-src', 'script-src', 'script-src-attr', 'script-src-elem']),
      evaluated: 'EvalError',
      elsewhere: 'refused',
      wasInjected: false,
    });
  });

  story('serves nothing from outside of its folder', async ({ startShell }) => {
    const page = await listeningPage(await startShell());
    const paths = [
      '/..%2fmain%2findex.js',
      '/%2e%2e%2fpreload/index.cjs',
      '/%252e%252e/main/index.js',
      '/..%5cmain%5cindex.js',
      '/%00',
    ];
    const statuses = await inPage(
      page,
      (asked: string[]) => Promise.all(asked.map(async (path) => (await fetch(path)).status)),
      paths,
    );
    expect(statuses).toEqual(paths.map(() => 403));
  });

  story('gives the page window.kith, frozen, and nothing of Node or Electron', async ({ startShell }) => {
    const page = await listeningPage(await startShell());
    const found = await page.evaluate(() => {
      const { kith } = window as unknown as ShellWindow;
      const reachable = ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'];
      let isReplaceable = true;
      try {
        (kith as { saveFile: unknown }).saveFile = null;
        isReplaceable = kith.saveFile === null;
      } catch {
        isReplaceable = false;
      }
      return {
        functions: Object.keys(kith).sort(),
        isReplaceable,
        leaks: reachable.filter((name) => name in window),
      };
    });
    expect(found).toEqual({
      functions: [
        'appVersion',
        'onLink',
        'onMenuCommand',
        'onNotice',
        'onOpenedFile',
        'openExternal',
        'openFile',
        'saveFile',
        'sealKey',
        'setLanguage',
        'unsealKey',
      ],
      isReplaceable: false,
      leaks: [],
    });
  });

  story('refuses a call whose arguments do not fit, and says which', async ({ startShell }) => {
    const page = await listeningPage(await startShell());
    const refusals = await page.evaluate(async () => {
      const { kith } = window as unknown as ShellWindow;
      const told = (call: Promise<unknown>) => call.then(String, (error: Error) => error.message);
      return [
        await told(kith.saveFile('../../.profile', new Uint8Array(1), [])),
        await told(kith.setLanguage('xx' as 'en')),
        await told((kith.appVersion as (extra: string) => Promise<string>)('extra')),
        await told(kith.openExternal('file:///etc/passwd')),
        await told(kith.appVersion()),
      ];
    });
    expect(refusals).toEqual([
      expect.stringContaining('saveFile refused: argument /0'),
      expect.stringContaining('setLanguage refused: argument /0'),
      expect.stringContaining('appVersion refused: argument /'),
      'false',
      '1.2.3',
    ]);
  });

  story('leads to other sites only outside of its window', async ({ startShell }) => {
    const host = await startShell();
    const page = await listeningPage(host);
    await host.inMain(({ shell }) => {
      const opened: string[] = [];
      Object.assign(globalThis, { opened });
      shell.openExternal = async (url) => void opened.push(url);
    }, undefined);
    await page.evaluate(() => {
      window.open('https://example.com/popup');
      window.open('http://example.com/unsafe');
      location.href = 'https://example.com/navigated';
    });
    const opened = () => host.inMain(() => (globalThis as unknown as { opened: string[] }).opened, undefined);
    await expect
      .poll(async () => [...(await opened())].sort())
      .toEqual(['https://example.com/navigated', 'https://example.com/popup']);
    expect(page.url()).toBe(pageUrl('/'));
    await expect(page).toHaveTitle('Listening');
  });

  story('hands over a card file and a link from its command line', async ({ startShell, folder }) => {
    const path = join(folder, 'Inês.vcf');
    await writeFile(path, CARD);
    const page = await listeningPage(await startShell(path, `kith://contact/${CONTACT_ID}`));
    await expect.poll(() => toldOf(page)).toHaveLength(2);
    expect(await toldOf(page)).toEqual(
      expect.arrayContaining([
        ['OpenedFile', { name: 'Inês.vcf', text: CARD }],
        ['Link', { kind: 'contact', contactId: CONTACT_ID }],
      ]),
    );
  });

  story('runs once: a second start hands its files to the first and ends', async ({ startShell, folder }) => {
    const page = await listeningPage(await startShell());
    const path = join(folder, 'list.csv');
    await writeFile(path, 'name\nInês');
    const launch = { folder: join(folder, 'application'), userData: join(folder, 'data') };
    expect(await launchAgain({ ...launch, words: [path] })).toBe(0);
    await expect.poll(() => toldOf(page)).toEqual([['OpenedFile', { name: 'list.csv', text: 'name\nInês' }]]);
    expect(
      await launchAgain({ ...launch, words: ['kith://contact/../../write', join(folder, 'gone.vcf')] }),
    ).toBe(0);
    await expect
      .poll(async () => (await toldOf(page)).slice(1))
      .toEqual([
        ['Notice', { code: 'link-not-understood', name: '' }],
        ['Notice', { code: 'file-unreadable', name: 'gone.vcf' }],
      ]);
  });

  story('sends what is chosen in the menu, which follows the language', async ({ startShell }) => {
    const host = await startShell();
    const page = await listeningPage(host);
    const choose = (id: string) =>
      host.inMain(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);
    const label = () =>
      host.inMain(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('new-contact')?.label, undefined);
    expect(await label()).toBe('New contact');
    await choose('new-contact');
    await page.evaluate(() => (window as unknown as ShellWindow).kith.setLanguage('de'));
    expect(await label()).toBe('Neuer Kontakt');
    await choose('go-quotations');
    await expect
      .poll(() => toldOf(page))
      .toEqual([
        ['MenuCommand', 'new-contact'],
        ['MenuCommand', 'go-quotations'],
      ]);
  });

  story(
    'saves a file where the person says, and reads the one they choose',
    async ({ startShell, folder }) => {
      const host = await startShell();
      const page = await listeningPage(host);
      const target = join(folder, 'Angebot.pdf');
      await host.inMain(({ dialog }, path) => {
        dialog.showSaveDialog = (async (_window: unknown, options: { defaultPath: string }) => ({
          canceled: options.defaultPath !== 'Angebot.pdf',
          filePath: path,
        })) as never;
        dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [path] })) as never;
      }, target);
      const outcome = await page.evaluate(async () => {
        const { kith } = window as unknown as ShellWindow;
        const bytes = new Uint8Array([37, 80, 68, 70, 0, 255]);
        const saved = await kith.saveFile('Angebot.pdf', bytes, [{ name: 'PDF', extensions: ['pdf'] }]);
        const cancelled = await kith.saveFile('Other.pdf', bytes, []);
        const opened = await kith.openFile([]);
        return { saved, cancelled, opened: opened.status === 'opened' ? [...opened.file.bytes] : opened };
      });
      expect(outcome).toEqual({
        saved: { status: 'saved', name: 'Angebot.pdf' },
        cancelled: { status: 'cancelled' },
        opened: [37, 80, 68, 70, 0, 255],
      });
      expect([...(await readFile(target))]).toEqual([37, 80, 68, 70, 0, 255]);
    },
  );

  story('opens where it was closed, in the language that was chosen', async ({ startShell }) => {
    const place = { x: 200, y: 150, width: 900, height: 700 };
    const first = await startShell();
    const page = await listeningPage(first);
    await page.evaluate(() => (window as unknown as ShellWindow).kith.setLanguage('de'));
    await first.inMain(
      ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
      place,
    );
    await first.close();
    const second = await startShell();
    await listeningPage(second);
    const found = await second.inMain(
      ({ BrowserWindow, Menu }) => ({
        bounds: BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
        label: Menu.getApplicationMenu()?.getMenuItemById('new-contact')?.label,
      }),
      undefined,
    );
    expect(found).toEqual({ bounds: place, label: 'Neuer Kontakt' });
  });

  story('opens its page again after it crashed, and says so', async ({ startShell }) => {
    const host = await startShell();
    const crashed = await listeningPage(host);
    const isGone = crashed.waitForEvent('crash');
    await host.inMain(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
      undefined,
    );
    await isGone;
    await expect.poll(async () => (await host.page()) === crashed).toBe(false);
    const page = await listeningPage(host);
    await expect.poll(() => toldOf(page)).toEqual([['Notice', { code: 'window-restarted', name: '' }]]);
  });
});
