import { afterEach, describe, expect, it } from 'vitest';
import { webPlatform } from '#renderer/platform/platform-web.ts';
import type { OpenedFile, ShellNotice } from '#shared/ipc/contract.ts';
import { OPEN_FILE_MAX_BYTES } from '#shared/ipc/limits.ts';

type Consumer = (params: { readonly files: readonly { readonly getFile: () => Promise<File> }[] }) => void;

/** The part of the browser that hands over files opened with an installed web application; only ever there then. */
const installLaunchQueue = () => {
  const consumers: Consumer[] = [];
  const queue = { setConsumer: (consumer: Consumer) => consumers.push(consumer) };
  Object.defineProperty(window, 'launchQueue', { value: queue, configurable: true });
  return (...files: readonly File[]) =>
    consumers[0]?.({ files: files.map((file) => ({ getFile: async () => file })) });
};

afterEach(() => {
  Object.defineProperty(window, 'launchQueue', { value: undefined, configurable: true });
});

describe('the platform of a browser', () => {
  it('hands over files opened with the installed application, also from before anyone listened', async () => {
    const open = installLaunchQueue();
    const platform = webPlatform();
    open(new File(['BEGIN:VCARD'], 'Inês.vcf'));
    const files: OpenedFile[] = [];
    platform.onOpenFile((file) => files.push(file));
    await expect.poll(() => files.length).toBe(1);
    expect(files[0]?.name).toBe('Inês.vcf');
    expect(new TextDecoder().decode(files[0]?.bytes)).toBe('BEGIN:VCARD');
  });

  it('says so when an opened file is too large', async () => {
    const open = installLaunchQueue();
    const platform = webPlatform();
    const notices: ShellNotice[] = [];
    platform.onNotice((notice) => notices.push(notice));
    open(new File([new Uint8Array(OPEN_FILE_MAX_BYTES + 1)], 'huge.csv'));
    await expect.poll(() => notices).toEqual([{ code: 'file-too-large', name: 'huge.csv' }]);
  });

  it('saves under a possible file name, with every byte', async () => {
    const started = new Promise<HTMLAnchorElement>((resolve) => {
      const create = document.createElement.bind(document);
      document.createElement = ((name: string) => {
        const element = create(name);
        if (element instanceof HTMLAnchorElement)
          element.addEventListener('click', (event) => {
            event.preventDefault();
            resolve(element);
          });
        document.createElement = create;
        return element;
      }) as typeof document.createElement;
    });
    const outcome = await webPlatform().saveFile('Angebot 1/2.pdf', new Uint8Array([1, 2, 255]), []);
    expect(outcome).toEqual({ status: 'saved', name: 'Angebot 1-2.pdf' });
    const link = await started;
    expect(link.download).toBe('Angebot 1-2.pdf');
    const bytes = await fetch(link.href).then((response) => response.arrayBuffer());
    expect([...new Uint8Array(bytes)]).toEqual([1, 2, 255]);
  });

  it('opens no address but https, mailto and tel', async () => {
    const { openExternal } = webPlatform();
    expect(await openExternal('javascript:alert(1)')).toBe(false);
    expect(await openExternal('file:///etc/passwd')).toBe(false);
  });

  it('knows its version', async () => {
    expect(await webPlatform().appVersion()).toMatch(/^\d+\.\d+\.\d+/);
  });
});
