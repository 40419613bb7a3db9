const LONGEST_MS = 12;

/**
 * Lets the screen go on during long work: awaited between small pieces, it gives way to clicks and painting as often
 * as they need it, and costs nothing otherwise.
 */
export const createBreath = (): (() => Promise<void> | undefined) => {
  let since = performance.now();
  return () => {
    if (performance.now() - since < LONGEST_MS) return undefined;
    return new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        since = performance.now();
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
  };
};
