import { type Static, Type } from 'typebox';
import { OneOf } from '#shared/kernel/schema.ts';
import { FILE_NAME_MAX_LENGTH } from './file-name.ts';
import { SEALED_KEY_MAX_BYTES, type UnsealedKey } from './keychain.ts';
import type { KithLink } from './kith-link.ts';
import { SAVE_FILE_MAX_BYTES } from './limits.ts';
import type { MenuCommand } from './menu-command.ts';

/** Languages the shell's menu and dialogs speak. */
export const SHELL_LANGUAGES = ['en', 'de'] as const;

const Bytes = (maxBytes: number) =>
  Type.Refine(
    Type.Unsafe<Uint8Array<ArrayBuffer>>({}),
    (value) => value instanceof Uint8Array && value.byteLength <= maxBytes,
    () => `must be at most ${maxBytes} bytes`,
  );

const FileName = Type.String({
  minLength: 1,
  maxLength: FILE_NAME_MAX_LENGTH,
  pattern: '^[^\\\\/:*?"<>|\\u0000-\\u001f]*$',
});

/** A kind of file a dialog offers: its name as shown, and its endings without the dot. */
export const FileFilter = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 60 }),
    extensions: Type.Array(Type.String({ pattern: '^[a-z0-9]{1,10}$' }), { minItems: 1, maxItems: 10 }),
  },
  { additionalProperties: false },
);

const FileFilters = Type.Array(FileFilter, { maxItems: 10 });

/** A file a person opened with Kith: its name without folders, and what is in it. */
export type OpenedFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** Why a file could not be opened. */
export type OpenFailure = 'too-large' | 'unreadable';

/** How an "open" dialog ended. */
export type OpenOutcome =
  | { readonly status: 'opened'; readonly file: OpenedFile }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly name: string; readonly reason: OpenFailure };

/** How a "save" ended; after a failure the file that was there before is still whole. */
export type SaveOutcome =
  | { readonly status: 'saved'; readonly name: string }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly reason: 'no-space' | 'not-allowed' | 'not-written' };

/** Something the shell wants a person to know; its words are `desktop:notices.<code>`, `name` fills them. */
export type ShellNotice = {
  readonly code: 'file-too-large' | 'file-unreadable' | 'link-not-understood' | 'window-restarted';
  readonly name: string;
};

/** What the window may ask of the main process, by channel: its arguments as a schema, parsed before anything runs. */
export const ipcArguments = {
  /** The version of the installed application. */
  appVersion: Type.Tuple([]),
  /** Opens an address outside of Kith; refused unless https, mailto or tel. */
  openExternal: Type.Tuple([Type.String({ minLength: 1, maxLength: 2048 })]),
  /** Asks for one file and reads it. */
  openFile: Type.Tuple([FileFilters]),
  /** Asks where to, and saves. */
  saveFile: Type.Tuple([FileName, Bytes(SAVE_FILE_MAX_BYTES), FileFilters]),
  /** The language a person chose, for menu and dialogs; kept for the next start. */
  setLanguage: Type.Tuple([OneOf(SHELL_LANGUAGES)]),
  /** Seals a key of 32 bytes in hex by the keychain; answered with null where there is none. */
  sealKey: Type.Tuple([Type.String({ pattern: '^[0-9a-f]{64}$' })]),
  /** Opens a sealed key; answered with null when the keychain refuses. */
  unsealKey: Type.Tuple([Bytes(SEALED_KEY_MAX_BYTES)]),
} as const;

/** What the main process answers, by channel. */
export type IpcResults = {
  readonly appVersion: string;
  readonly openExternal: boolean;
  readonly openFile: OpenOutcome;
  readonly saveFile: SaveOutcome;
  readonly setLanguage: null;
  readonly sealKey: Uint8Array<ArrayBuffer> | null;
  readonly unsealKey: UnsealedKey | null;
};

/** What the main process tells the window on its own, by event. */
export type IpcEvents = {
  readonly openedFile: OpenedFile;
  readonly menuCommand: MenuCommand;
  readonly link: KithLink;
  readonly notice: ShellNotice;
};

export type IpcChannel = keyof typeof ipcArguments;
export type IpcEvent = keyof IpcEvents;
export type IpcArguments<Channel extends IpcChannel> = Static<(typeof ipcArguments)[Channel]>;
export type ShellLanguage = (typeof SHELL_LANGUAGES)[number];
export type FileFilter = Static<typeof FileFilter>;

/** Ends a subscription. */
export type Unsubscribe = () => void;

/** `window.kith`: one function per channel, and one subscription per event. */
export type KithBridge = {
  readonly [Channel in IpcChannel]: (...args: IpcArguments<Channel>) => Promise<IpcResults[Channel]>;
} & {
  readonly [Event in IpcEvent as `on${Capitalize<Event>}`]: (
    listener: (payload: IpcEvents[Event]) => void,
  ) => Unsubscribe;
};
