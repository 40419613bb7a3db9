/** The bytes in an answer, which are handed over to another thread instead of copied. */
export const bytesIn = (answer: unknown): Transferable[] => {
  if (answer instanceof Uint8Array) return [answer.buffer as ArrayBuffer];
  const { documents } = (answer ?? {}) as { documents?: unknown };
  return documents instanceof Uint8Array ? [documents.buffer as ArrayBuffer] : [];
};
