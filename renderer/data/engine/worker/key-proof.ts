import type { OpenOptions } from './messages.ts';

/** Shows another worker of this origin that both have the same key, without telling it. */
export const keyProof = async ({ name, key }: OpenOptions): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${name}/${key}`));
  return new Uint8Array(digest).join();
};
