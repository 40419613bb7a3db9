import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Route } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts';
import { MAIN_WORLD_SCRIPT, preloadScript } from './electron-host-double-bridge.ts';

type Handler = (event: object, ...args: unknown[]) => unknown;
type Bounds = { x: number; y: number; width: number; height: number };
type Options = Partial<Bounds> & { webPreferences: { preload: string } & Record<string, unknown> };
type OpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' };

const BINDING = 'hostDoubleCall';
const PRELOAD_WORLD = 'electron-host-double';
/** Chromium has no schemes of ours: app://kith/x is https://kith.app.host-double/x there, and back. */
const toPage = (url: string) => url.replace(/^([a-z]+):\/\/([^/]+)/, 'https://$2.$1.host-double');
const fromPage = (url: string) => url.replace(/^https:\/\/([^/]+)\.([a-z]+)\.host-double/, '$2://$1');

const encode = (_key: string, value: unknown) =>
  value instanceof Uint8Array ? { $bytes: Buffer.from(value).toString('base64') } : value;
const decode = (_key: string, value: unknown) => {
  const bytes =
    typeof value === 'object' && value !== null ? (value as { $bytes?: string }).$bytes : undefined;
  return bytes === undefined ? value : new Uint8Array(Buffer.from(bytes, 'base64'));
};

/** What windows share: the application's folder, channels and schemes. */
export const host = {
  userData: '',
  channels: new Map<string, Handler>(),
  schemes: new Map<string, (request: Request) => Response | Promise<Response>>(),
  app: new EventEmitter(),
  windows: [] as BrowserWindow[],
};

let context: Promise<BrowserContext> | undefined;
/** Every other page that appears was opened by a page, and goes again. */
let isOpeningOwnPage = false;

const serveRoute = async (route: Route): Promise<void> => {
  const request = route.request();
  const contents = host.windows.find(
    ({ webContents }) => webContents.page === request.frame().page(),
  )?.webContents;
  const url = fromPage(request.url());
  if (request.isNavigationRequest()) {
    if (!contents) return route.abort('aborted');
    const isMainFrame = request.frame().parentFrame() === null;
    let isPrevented = false;
    const preventDefault = () => {
      isPrevented = true;
    };
    if (!contents.isLoadingByHost) contents.emit('will-frame-navigate', { url, isMainFrame, preventDefault });
    if (isPrevented) return route.abort('aborted');
    contents.emit('did-start-navigation', { url, isMainFrame, isSameDocument: false });
  }
  const serve = host.schemes.get(new URL(url).protocol.slice(0, -1));
  if (!serve) return route.abort('internetdisconnected');
  const response = await serve(new Request(url, { method: request.method() }));
  const body = Buffer.from(await response.arrayBuffer());
  return route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body });
};

const openContext = async (): Promise<BrowserContext> => {
  const opened = await chromium.launchPersistentContext(join(host.userData, 'host-double-profile'), {
    executablePath: findChromium(),
    args: [...CHROMIUM_FLAGS, '--remote-debugging-port=0'],
    serviceWorkers: 'block',
    viewport: host.windows[0]?.getBounds() ?? null,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
  });
  await opened.route(/^https?:/, (route) => serveRoute(route).catch(() => undefined));
  opened.on('page', (page) => {
    if (!isOpeningOwnPage) void page.close();
  });
  return opened;
};

export class WebContents extends EventEmitter {
  page: Page | undefined;
  isLoadingByHost = false;
  openHandler: OpenHandler = () => ({ action: 'allow' });
  readonly mainFrame = { url: '' };
  private readonly preload: string;
  private session: CDPSession | undefined;
  private worldId: number | undefined;

  constructor(preload: string) {
    super();
    this.preload = preload;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  async load(url: string): Promise<void> {
    context ??= openContext();
    const opened = await context;
    isOpeningOwnPage = true;
    const page = await opened.newPage();
    isOpeningOwnPage = false;
    this.page = page;
    const session = await page.context().newCDPSession(page);
    this.session = session;
    const { frameTree } = await session.send('Page.getFrameTree');
    session.on('Runtime.executionContextCreated', ({ context: { id, name, auxData } }) => {
      if (name === PRELOAD_WORLD && auxData?.frameId === frameTree.frame.id) this.worldId = id;
    });
    session.on('Page.windowOpen', ({ url: asked }) => {
      const { action } = this.openHandler({ url: fromPage(asked) });
      if (action !== 'deny') throw new Error('The host double opens no second window');
    });
    session.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === BINDING) void this.answer(payload);
    });
    await session.send('Runtime.enable');
    await session.send('Page.enable');
    await session.send('Runtime.addBinding', { name: BINDING, executionContextName: PRELOAD_WORLD });
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source: MAIN_WORLD_SCRIPT });
    const source = preloadScript(readFileSync(this.preload, 'utf8'), BINDING);
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName: PRELOAD_WORLD });
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) this.mainFrame.url = fromPage(frame.url());
    });
    page.on('domcontentloaded', () => this.emit('dom-ready'));
    page.on('crash', () => this.emit('render-process-gone', {}, { reason: 'crashed' }));
    await this.goto(url);
    this.emit('did-finish-load');
  }

  /** A crashed page of Playwright's never comes back: a new one takes its place. */
  async reload(): Promise<void> {
    const old = this.page;
    await this.load(this.mainFrame.url);
    await old?.close();
  }

  forcefullyCrashRenderer(): void {
    void this.session?.send('Page.crash').catch(() => undefined);
  }

  send(channel: string, ...args: unknown[]): void {
    this.tell({ channel, args });
  }

  private async goto(url: string): Promise<void> {
    this.isLoadingByHost = true;
    await this.page?.goto(toPage(url));
    this.isLoadingByHost = false;
  }

  private tell(message: object): void {
    const expression = `fromHost(${JSON.stringify(JSON.stringify(message, encode))})`;
    if (this.worldId === undefined) return;
    void this.session
      ?.send('Runtime.evaluate', { expression, contextId: this.worldId })
      .catch(() => undefined);
  }

  private async answer(payload: string): Promise<void> {
    const { id, channel, args } = JSON.parse(payload, decode) as {
      id: number;
      channel: string;
      args: unknown[];
    };
    try {
      const handler = host.channels.get(channel);
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      this.tell({ id, value: await handler({ sender: this, senderFrame: this.mainFrame }, ...args) });
    } catch (error) {
      this.tell({ id, error: `Error invoking remote method '${channel}': ${error}` });
    }
  }
}

export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents;
  private bounds: Bounds;
  private isLarge = false;
  private isGone = false;

  constructor({ x = 320, y = 100, width = 800, height = 600, webPreferences }: Options) {
    super();
    const { preload, sandbox, contextIsolation, nodeIntegration } = webPreferences;
    if (sandbox !== true || contextIsolation !== true || nodeIntegration !== false)
      throw new Error('The host double runs hardened windows only');
    this.bounds = { x, y, width, height };
    this.webContents = new WebContents(preload);
    host.windows.push(this);
    host.app.emit('web-contents-created', {}, this.webContents);
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'));
  }

  static getAllWindows = (): readonly BrowserWindow[] => host.windows;
  static fromWebContents = (contents: WebContents): BrowserWindow | null =>
    host.windows.find(({ webContents }) => webContents === contents) ?? null;

  loadURL(url: string): Promise<void> {
    return this.webContents.load(url);
  }

  getNormalBounds = (): Bounds => this.bounds;
  getBounds = (): Bounds => this.bounds;
  setBounds = (bounds: Partial<Bounds>): void => {
    this.bounds = { ...this.bounds, ...bounds };
  };
  isMaximized = (): boolean => this.isLarge;
  maximize = (): void => {
    this.isLarge = true;
  };
  isMinimized = (): boolean => false;
  isDestroyed = (): boolean => this.isGone;
  show = (): void => undefined;
  focus = (): void => void this.emit('focus');

  close(): void {
    if (this.isGone) return;
    this.emit('close', {});
    this.isGone = true;
    host.windows.splice(host.windows.indexOf(this), 1);
    this.emit('closed');
    if (host.windows.length === 0) host.app.emit('window-all-closed');
  }
}

/** Ends Chromium, if a window was ever opened. */
export const closeBrowser = async (): Promise<void> => {
  await (await context)?.close();
};
