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
