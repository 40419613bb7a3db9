/** Room on this device, and whether the browser promised not to clear it. */
export type DeviceStorage = {
  readonly usedBytes: number;
  /** Most that may be kept, an estimate. */
  readonly quotaBytes: number;
  readonly isPersistent: boolean;
};

/** Room used and left on this device; null where the browser does not tell. */
export const readDeviceStorage = async (): Promise<DeviceStorage | null> => {
  if (!navigator.storage?.estimate) return null;
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return { usedBytes: usage, quotaBytes: quota, isPersistent: await navigator.storage.persisted() };
};

/** Asks the browser not to clear what is kept here when room gets short; answers whether it promised. */
export const askForPersistence = async (): Promise<boolean> =>
  (await navigator.storage?.persist?.().catch(() => false)) ?? false;

const LITTLE_BYTES = 200_000_000;
const LITTLE_SHARE = 0.25;

/** Whether it is time to make room: little is left, or too little to keep copies of what there is. */
export const isNearlyFull = ({ usedBytes, quotaBytes }: DeviceStorage): boolean => {
  const free = quotaBytes - usedBytes;
  return free < LITTLE_BYTES || free < usedBytes * LITTLE_SHARE;
};

/** Asks the browser to keep the data, where it decides by itself; others would ask the person out of the blue. */
export const askQuietlyForPersistence = async (): Promise<void> => {
  if ('userAgentData' in navigator && !(await navigator.storage?.persisted?.())) await askForPersistence();
};
