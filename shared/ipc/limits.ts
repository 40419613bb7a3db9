/** Largest file that is opened, in bytes: some ten thousand cards with photos. */
export const OPEN_FILE_MAX_BYTES = 64 * 1024 * 1024;

/** Largest file that is saved in one piece, in bytes. */
export const SAVE_FILE_MAX_BYTES = 512 * 1024 * 1024;
