/** Hands things to whoever listens; what comes while nobody does waits for the first listener. */
export type Inbox<Item> = {
  readonly put: (item: Item) => void;
  readonly listen: (listener: (item: Item) => void) => () => void;
};

/** An empty inbox. */
export const createInbox = <Item>(): Inbox<Item> => {
  const listeners = new Set<(item: Item) => void>();
  const waiting: Item[] = [];
  return {
    put: (item) => {
      if (listeners.size === 0) waiting.push(item);
      for (const listener of listeners) listener(item);
    },
    listen: (listener) => {
      listeners.add(listener);
      for (const item of waiting.splice(0)) listener(item);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};
