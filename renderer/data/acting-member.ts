import type { CommandContext } from '#shared/kernel/command.ts';

let actorId = '';

/** Sets who acts on this device from now on. */
export const setActingMember = (id: string): void => {
  actorId = id;
};

/** Who acts and what time it is, for a command. */
export const commandContext = (): CommandContext => ({ now: new Date().toISOString(), actorId });
