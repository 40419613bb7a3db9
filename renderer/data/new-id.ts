import { v7 } from 'uuid';

/** A new record id: UUIDv7, made on this device, sorting roughly by the time it was made. */
export const newId = (): string => v7();
