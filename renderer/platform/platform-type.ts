import type {
  FileFilter,
  OpenedFile,
  OpenOutcome,
  SaveOutcome,
  ShellLanguage,
  ShellNotice,
  Unsubscribe,
} from '#shared/ipc/contract.ts';
import type { Keychain } from '#shared/ipc/keychain.ts';
import type { KithLink } from '#shared/ipc/kith-link.ts';
import type { MenuCommand } from '#shared/ipc/menu-command.ts';
import type {} from './window.d.ts';

/** What differs between the desktop window and a browser tab. */
export type Platform = {
  readonly kind: 'desktop' | 'web';
  /** The version of this application, "0.1.0". */
  readonly appVersion: () => Promise<string>;
  /** Gives a file out of the house; `name` may be any text, it is made a possible file name. */
  readonly saveFile: (
    name: string,
    bytes: Uint8Array<ArrayBuffer>,
    filters: readonly FileFilter[],
  ) => Promise<SaveOutcome>;
  /** Lets a person choose a file. */
  readonly openFile: (filters: readonly FileFilter[]) => Promise<OpenOutcome>;
  /** Opens https, mailto and tel addresses elsewhere; false when refused, or when nothing opens them. */
  readonly openExternal: (url: string) => Promise<boolean>;
  /** The language menu and dialogs of the shell speak. */
  readonly setLanguage: (language: ShellLanguage) => Promise<void>;
  /** The operating system's keychain; null where a page has none. */
  readonly keychain: Keychain | null;
  /** Files opened with Kith from outside, also those from before the start. */
  readonly onOpenFile: (listener: (file: OpenedFile) => void) => Unsubscribe;
  readonly onMenuCommand: (listener: (command: MenuCommand) => void) => Unsubscribe;
  /** `kith://` links that were followed. */
  readonly onLink: (listener: (link: KithLink) => void) => Unsubscribe;
  /** What the shell wants a person to know, `desktop:notices.<code>`. */
  readonly onNotice: (listener: (notice: ShellNotice) => void) => Unsubscribe;
};
