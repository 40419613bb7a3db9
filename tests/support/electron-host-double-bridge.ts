/**
 * What the host double puts into each page: the two halves of a context bridge, and around the built preload the
 * little of Electron that a sandboxed preload has. The functions are sent as text, so they use nothing from outside.
 */

type Json = Record<string, unknown>;
type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void };

/** Carries calls between two worlds of a page, by events of the window they share; both halves run this. */
const membrane = (own: string, other: string) => {
  const functions: ((...args: unknown[]) => unknown)[] = [];
  const promises = new Map<number, Waiting>();
  let answer: Json = {};
  let settled = 0;

  const send = (message: Json): Json => {
    answer = {};
    window.dispatchEvent(new CustomEvent(other, { detail: message }));
    return answer;
  };
  const later = (promise: Promise<unknown>) => {
    const id = ++settled;
    promise.then(
      (value) => send({ kind: 'settle', id, value: pack(value) }),
      (error) => send({ kind: 'settle', id, error: String(error?.message ?? error) }),
    );
    return { $promise: id };
  };
  const pack = (value: unknown): unknown => {
    if (typeof value === 'function') return { $function: functions.push(value as () => unknown) - 1 };
    if (value instanceof Promise) return later(value);
    if (Array.isArray(value)) return value.map(pack);
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, pack(part)]));
  };
  const unpack = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
    if (Array.isArray(value)) return value.map(unpack);
    const { $function, $promise, ...parts } = value as Json;
    if (typeof $function === 'number')
      return (...args: unknown[]) => {
        const { value: result, error } = send({ kind: 'call', id: $function, args: pack(args) });
        if (error !== undefined) throw new Error(String(error));
        return unpack(result);
      };
    if (typeof $promise === 'number')
      return new Promise((resolve, reject) => promises.set($promise, { resolve, reject }));
    return Object.freeze(Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, unpack(part)])));
  };
  const call = ({ id, args }: Json) => {
    try {
      const result = functions[id as number]?.(...(unpack(args) as unknown[]));
      send({ kind: 'answer', value: pack(result) });
    } catch (error) {
      send({ kind: 'answer', error: (error as Error).message });
    }
  };
  window.addEventListener(own, (event) => {
    const message = (event as CustomEvent<Json>).detail;
    if (message.kind === 'call') call(message);
    if (message.kind === 'answer') answer = message;
    if (message.kind === 'expose')
      Object.defineProperty(window, String(message.name), { value: unpack(message.value), enumerable: true });
    if (message.kind === 'settle') {
      const waiting = promises.get(message.id as number);
      if (message.error === undefined) waiting?.resolve(unpack(message.value));
      else waiting?.reject(new Error(String(message.error)));
    }
  });
  return { expose: (name: string, value: unknown) => send({ kind: 'expose', name, value: pack(value) }) };
};

/** The `require` of a sandboxed preload, and where the host's answers and events arrive. */
const preloadWorld = (expose: (name: string, value: unknown) => void, toHost: (text: string) => void) => {
  const calls = new Map<number, Waiting>();
  const listeners = new Map<string, ((event: object, ...args: unknown[]) => void)[]>();
  const encode = (_key: string, value: unknown) =>
    value instanceof Uint8Array
      ? { $bytes: btoa(Array.from(value, (byte) => String.fromCharCode(byte)).join('')) }
      : value;
  const decode = (_key: string, value: unknown) => {
    const bytes = typeof value === 'object' && value !== null ? (value as Json).$bytes : undefined;
    return typeof bytes === 'string' ? Uint8Array.from(atob(bytes), (unit) => unit.charCodeAt(0)) : value;
  };
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        const id = calls.size;
        calls.set(id, { resolve, reject });
        toHost(JSON.stringify({ id, channel, args }, encode));
      }),
    on: (channel: string, listener: (event: object, ...args: unknown[]) => void) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
    },
  };
  const electron = { contextBridge: { exposeInMainWorld: expose }, ipcRenderer };
  const receive = (text: string) => {
    const { id, value, error, channel, args } = JSON.parse(text, decode);
    if (channel) for (const listener of listeners.get(channel) ?? []) listener({}, ...args);
    else if (error === undefined) calls.get(id)?.resolve(value);
    else calls.get(id)?.reject(new Error(error));
  };
  const require = (name: string) => {
    if (name !== 'electron') throw new Error(`A sandboxed preload has no module "${name}"`);
    return electron;
  };
  return { receive, require };
};

/** Runs first, in the page's own world: makes what the preload exposes. */
export const MAIN_WORLD_SCRIPT = `(${membrane})('host-double:main', 'host-double:preload');`;

/** Runs next, in a world of its own and only in the top frame: the built preload, as it is. */
export const preloadScript = (preload: string, binding: string): string => `if (window === window.top) {
  const { expose } = (${membrane})('host-double:preload', 'host-double:main');
  const world = (${preloadWorld})(expose, ${binding});
  globalThis.fromHost = world.receive;
  ((require, module, exports) => {${preload}\n})(world.require, { exports: {} }, {});
}`;
