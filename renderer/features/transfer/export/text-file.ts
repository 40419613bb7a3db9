import type { TaskControl } from '../task/task.ts';

/** Texts to be written one after the other; `records` says how many records each stands for. */
export type TextPart = { readonly text: string; readonly records: number };

/**
 * One file out of many texts. They are handed to the browser as they come, so that a large file does not have to be in
 * memory as a whole. Throws the signal's reason when it is stopped.
 */
export const textFile = async (
  parts: AsyncGenerator<TextPart>,
  total: number,
  { report, signal }: TaskControl,
): Promise<Blob> => {
  const blobs: Blob[] = [];
  let done = 0;
  for await (const { text, records } of parts) {
    signal.throwIfAborted();
    blobs.push(new Blob([text]));
    done += records;
    report(done, Math.max(total, done));
  }
  return new Blob(blobs);
};
