import type { Derived } from '../derived.ts';
import { Member } from './member.ts';
import type { FromPage } from './messages.ts';

/**
 * Makes this worker the engine of the databases that the page which started it opens, with the tables derived from
 * their documents. Of all windows on one database the first one's worker opens the file; the workers of the others
 * speak to it, and one of them takes over when it goes.
 */
export const serveEngine = (derived: readonly Derived[] = []): void => {
  const members = new Map<string, Member>();
  self.addEventListener('message', ({ data }: MessageEvent<FromPage>) => {
    const { database } = data;
    if (data.type === 'open') {
      const member = new Member(data.options, derived, () => members.delete(database));
      members.set(database, member);
      void member.join();
    } else if (data.type === 'close') members.get(database)?.close();
    else members.get(database)?.ask(data);
  });
};
