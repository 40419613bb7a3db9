/** The page in which each contestant runs; the bench calls `window.bench`. */
import type { Contestant } from './contestant.ts';
import { kith } from './contestants/kith.ts';
import type { Sizes } from './dataset.ts';
import { type Filled, fill } from './fill.ts';
import { measure, reopen, type Timings } from './measure.ts';

/** All contestants by name, each loaded only by the page that runs it. */
const contestants: Readonly<Record<string, () => Promise<Contestant>>> = {
  kith: async () => kith(false),
  'kith-search': async () => kith(true),
  'rxdb-dexie': async () => (await import('./contestants/rxdb-dexie.ts')).rxdbDexie(),
  dexie: async () => (await import('./contestants/dexie.ts')).plainDexie(),
  sqlite: async () => (await import('./contestants/sqlite.ts')).plainSqlite(),
  pouchdb: async () => (await import('./contestants/pouchdb.ts')).pouchdb(),
};

const load = (name: string): Promise<Contestant> => {
  const create = contestants[name];
  if (!create) throw new Error(`There is no contestant ${name}`);
  return create();
};

/** Runs `act` on the open contestant `name` and closes it. */
const using = async <Answer>(
  name: string,
  act: (contestant: Contestant) => Promise<Answer>,
): Promise<Answer> => {
  const contestant = await load(name);
  await contestant.open();
  try {
    return await act(contestant);
  } finally {
    await contestant.close();
  }
};

const bench = {
  names: (): string[] => Object.keys(contestants),
  fill: (name: string, sizes: Sizes): Promise<Filled> => using(name, (contestant) => fill(contestant, sizes)),
  measure: (name: string, sizes: Sizes): Promise<Timings> =>
    using(name, (contestant) => measure(contestant, sizes)),
  reopen: async (name: string): Promise<number> => {
    const contestant = await load(name);
    const ms = await reopen(contestant);
    await contestant.close();
    return ms;
  },
};

export type Bench = typeof bench;

Object.assign(window, { bench });
