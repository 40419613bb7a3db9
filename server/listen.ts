import type { Server } from 'node:http';

const HIGHEST_PORT = 65_535;
/** So many ports above the wanted one are tried. */
const TRIES = 20;

const listenOn = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => {
      server.off('error', reject);
      resolve();
    });
  });

/**
 * Listens on `host` at `port`, or at the next free port above it, and answers which one it became; 0 takes any.
 * Rejects when the host can't be listened on, or none of twenty ports is free.
 */
export const listenFrom = async (server: Server, host: string, port: number): Promise<number> => {
  for (let tried = port; tried < port + TRIES && tried <= HIGHEST_PORT; tried++) {
    try {
      await listenOn(server, host, tried);
      const address = server.address();
      return typeof address === 'object' && address ? address.port : tried;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    }
  }
  throw new Error(`None of the ports ${port} to ${Math.min(port + TRIES - 1, HIGHEST_PORT)} is free.`);
};
