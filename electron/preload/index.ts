import { contextBridge, ipcRenderer } from 'electron';
import type { IpcChannel, IpcEvent, IpcEvents, KithBridge } from '#shared/ipc/contract.ts';
import { createInbox } from '#shared/ipc/inbox.ts';

const invoke =
  (channel: IpcChannel) =>
  (...args: readonly unknown[]) =>
    ipcRenderer.invoke(`kith:${channel}`, ...args);

/** Subscriptions to one event; what arrives before the page listens, a file opened with Kith, waits for it. */
const subscription = <Event extends IpcEvent>(event: Event) => {
  const inbox = createInbox<IpcEvents[Event]>();
  ipcRenderer.on(`kith:${event}`, (_event, payload: IpcEvents[Event]) => inbox.put(payload));
  return inbox.listen;
};

const kith = Object.freeze({
  appVersion: invoke('appVersion'),
  openExternal: invoke('openExternal'),
  openFile: invoke('openFile'),
  saveFile: invoke('saveFile'),
  setLanguage: invoke('setLanguage'),
  sealKey: invoke('sealKey'),
  unsealKey: invoke('unsealKey'),
  onOpenedFile: subscription('openedFile'),
  onMenuCommand: subscription('menuCommand'),
  onLink: subscription('link'),
  onNotice: subscription('notice'),
} satisfies KithBridge);

contextBridge.exposeInMainWorld('kith', kith);
