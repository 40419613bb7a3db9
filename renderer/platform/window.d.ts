import type { KithBridge } from '#shared/ipc/contract.ts';

type LaunchParams = { readonly files: readonly FileSystemFileHandle[] };

declare global {
  interface Window {
    /** Set by the desktop's preload; absent in a browser. */
    readonly kith?: KithBridge;
    /** Files opened with the installed web application, where the browser can do that. */
    readonly launchQueue?: { readonly setConsumer: (consumer: (params: LaunchParams) => void) => void };
  }
}
