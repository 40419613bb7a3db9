import type { FileFilter, OpenedFile, OpenOutcome, ShellNotice } from '#shared/ipc/contract.ts';
import { isExternalUrl } from '#shared/ipc/external-url.ts';
import { safeFileName } from '#shared/ipc/file-name.ts';
import { createInbox } from '#shared/ipc/inbox.ts';
import { OPEN_FILE_MAX_BYTES } from '#shared/ipc/limits.ts';
import { version } from '../../package.json';
import type { Platform } from './platform-type.ts';

/** Long enough for every browser to have begun the download. */
const DOWNLOAD_STARTED_MS = 60_000;

const readFile = async (file: File): Promise<Exclude<OpenOutcome, { readonly status: 'cancelled' }>> => {
  if (file.size > OPEN_FILE_MAX_BYTES) return { status: 'failed', name: file.name, reason: 'too-large' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { status: 'opened', file: { name: file.name, bytes } };
  } catch {
    return { status: 'failed', name: file.name, reason: 'unreadable' };
  }
};

const download = (name: string, bytes: Uint8Array<ArrayBuffer>): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), DOWNLOAD_STARTED_MS);
};

const chooseFile = (filters: readonly FileFilter[]): Promise<File | undefined> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = filters.flatMap(({ extensions }) => extensions.map((ending) => `.${ending}`)).join(',');
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });

const openExternal = (url: string): boolean => {
  if (!isExternalUrl(url)) return false;
  const link = document.createElement('a');
  link.href = url;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.click();
  return true;
};

/** The platform of a browser, and of the application installed from one. */
export const webPlatform = (): Platform => {
  const openedFiles = createInbox<OpenedFile>();
  const notices = createInbox<ShellNotice>();
  window.launchQueue?.setConsumer(({ files }) => {
    for (const handle of files)
      void handle
        .getFile()
        .then(readFile)
        .then((outcome) => {
          if (outcome.status === 'opened') openedFiles.put(outcome.file);
          else
            notices.put({
              code: outcome.reason === 'too-large' ? 'file-too-large' : 'file-unreadable',
              name: outcome.name,
            });
        });
  });
  return {
    kind: 'web',
    appVersion: async () => version,
    saveFile: async (text, bytes) => {
      const name = safeFileName(text);
      download(name, bytes);
      return { status: 'saved', name };
    },
    openFile: async (filters) => {
      const file = await chooseFile(filters);
      return file ? readFile(file) : { status: 'cancelled' };
    },
    openExternal: async (url) => openExternal(url),
    setLanguage: async () => undefined,
    keychain: null,
    onOpenFile: openedFiles.listen,
    onMenuCommand: () => () => undefined,
    onLink: () => () => undefined,
    onNotice: notices.listen,
  };
};
