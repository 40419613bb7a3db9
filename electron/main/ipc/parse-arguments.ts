import { Value } from 'typebox/value';
import { type IpcArguments, type IpcChannel, ipcArguments } from '#shared/ipc/contract.ts';

/** The arguments of a call, or an error that names the channel, the argument and what is wrong with it. */
export const parseArguments = <Channel extends IpcChannel>(
  channel: Channel,
  args: readonly unknown[],
): IpcArguments<Channel> => {
  const schema = ipcArguments[channel];
  if (Value.Check(schema, args)) return args as IpcArguments<Channel>;
  const [fault] = Value.Errors(schema, args);
  throw new TypeError(`${channel} refused: argument ${fault?.instancePath || '/'} ${fault?.message ?? ''}`);
};
