import { cdp } from 'vitest/browser';

type Session = { send: (method: string, parameters: object) => Promise<unknown> };

const override = async (quota: { quotaSize?: number }): Promise<void> => {
  await (cdp() as unknown as Session).send('Storage.overrideQuotaForOrigin', {
    origin: location.origin,
    ...quota,
  });
};

/** Leaves this origin room for `bytes` beside what it has. */
export const leaveRoom = async (bytes: number): Promise<void> => {
  const { usage = 0 } = await navigator.storage.estimate();
  await override({ quotaSize: usage + bytes });
};

/** Gives this origin the room it had at first. */
export const makeRoom = (): Promise<void> => override({});
