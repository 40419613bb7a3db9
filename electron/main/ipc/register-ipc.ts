import { BrowserWindow, ipcMain } from 'electron';
import { type IpcArguments, type IpcChannel, type IpcResults, ipcArguments } from '#shared/ipc/contract.ts';
import { isOwnPage } from '../own-page.ts';
import { parseArguments } from './parse-arguments.ts';
import { isTrustedSender } from './trusted-sender.ts';

/** What answers each channel; arguments arrive parsed, `window` is the one that asks. */
export type IpcHandlers = {
  readonly [Channel in IpcChannel]: (
    window: BrowserWindow,
    ...args: IpcArguments<Channel>
  ) => IpcResults[Channel] | Promise<IpcResults[Channel]>;
};

const answer = <Channel extends IpcChannel>(
  channel: Channel,
  handler: IpcHandlers[Channel],
  event: Electron.IpcMainInvokeEvent,
  args: readonly unknown[],
) => {
  const window = BrowserWindow.fromWebContents(event.sender);
  if (!window || !isTrustedSender(event, isOwnPage))
    throw new Error(`${channel} refused: the caller is not a page of Kith`);
  return handler(window, ...parseArguments(channel, args));
};

/** Opens the channels of the contract. The only place that listens to windows. */
export const registerIpc = (handlers: IpcHandlers): void => {
  for (const channel of Object.keys(ipcArguments) as IpcChannel[])
    ipcMain.handle(`kith:${channel}`, (event, ...args: unknown[]) =>
      answer(channel, handlers[channel], event, args),
    );
};
