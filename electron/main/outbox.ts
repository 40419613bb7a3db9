import type { BrowserWindow } from 'electron';
import type { IpcEvent, IpcEvents } from '#shared/ipc/contract.ts';

/** Events for the window; they wait until it has a page whose preload listens. */
export type Outbox = {
  readonly send: <Event extends IpcEvent>(event: Event, payload: IpcEvents[Event]) => void;
  /** A window that takes the events from now on, each time its page is there. */
  readonly attach: (window: BrowserWindow) => void;
};

/** An outbox without a window. */
export const createOutbox = (): Outbox => {
  const waiting: (readonly [IpcEvent, IpcEvents[IpcEvent]])[] = [];
  let listening: BrowserWindow | undefined;

  const flush = () => {
    for (const [event, payload] of listening ? waiting.splice(0) : [])
      listening?.webContents.send(`kith:${event}`, payload);
  };

  return {
    send: (event, payload) => {
      waiting.push([event, payload]);
      flush();
    },
    attach: (window) => {
      const stop = () => {
        if (listening === window) listening = undefined;
      };
      window.webContents.on('dom-ready', () => {
        listening = window;
        flush();
      });
      window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
        if (isMainFrame && !isSameDocument) stop();
      });
      window.webContents.on('render-process-gone', stop);
      window.on('closed', stop);
    },
  };
};
