import { SqlError } from '../sqlite/sql-error.ts';

/** What `work` gives, or `otherwise` where the file does not allow it; what is no fault of the file is thrown. */
export const unlessDamaged = <T>(work: () => T, otherwise: T): T => {
  try {
    return work();
  } catch (error) {
    if (error instanceof SqlError) return otherwise;
    throw error;
  }
};

/** Whether `read` could read the file. */
export const isReadable = (read: () => unknown): boolean =>
  unlessDamaged(() => {
    read();
    return true;
  }, false);
