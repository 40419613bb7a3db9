/** The page that fills a database and searches in it key by key; the bench calls `window.bench`. */
import type { WorkerConnection } from '#renderer/data/engine/client/worker-connection.ts';
import type { Hits } from '#renderer/data/search/hits.ts';
import { kith } from '../storage/contestants/kith.ts';
import type { Sizes } from '../storage/dataset.ts';
import { type Filled, fill } from '../storage/fill.ts';
import { percentiles } from '../support/report.ts';
import { keystrokes, typedTexts } from './typed-texts.ts';

const LIMIT = 6;
const INDEXES = ['contacts', 'quotation-search', 'product-search', 'interaction-search'];

type Figures = { readonly p50: number; readonly p95: number; readonly keys: number };

/** Searches as the palette does: everything at once. */
const search = async (connection: WorkerConnection, text: string): Promise<number> => {
  const answers = await Promise.all(
    INDEXES.map((name) => connection.ask('derived', { name, kind: 'search', ask: { text, limit: LIMIT } })),
  );
  return (answers as Hits<unknown>[]).reduce((sum, { hits }) => sum + hits.length, 0);
};

const bench = {
  fill: async (sizes: Sizes): Promise<Filled> => {
    const contestant = kith(true);
    await contestant.open();
    const filled = await fill(contestant, sizes);
    await contestant.close();
    return filled;
  },
  /** Milliseconds per key by what was typed, and of all together. */
  type: async (sizes: Sizes): Promise<Readonly<Record<string, Figures>>> => {
    let opened: WorkerConnection | undefined;
    const contestant = kith(true, (connection) => {
      opened = connection;
    });
    await contestant.open();
    const connection = opened as unknown as WorkerConnection;
    const times: Record<string, number[]> = { all: [] };
    for (const { kind, text } of typedTexts(sizes)) {
      let found = 0;
      for (const typed of keystrokes(text)) {
        const began = performance.now();
        found = await search(connection, typed);
        const ms = performance.now() - began;
        for (const name of ['all', kind]) {
          times[name] ??= [];
          times[name].push(ms);
        }
      }
      if (found === 0) throw new Error(`Nothing was found for ${text}`);
    }
    await contestant.close();
    return Object.fromEntries(
      Object.entries(times).map(([name, samples]) => [
        name,
        { ...percentiles(samples), keys: samples.length },
      ]),
    );
  },
};

export type SearchBench = typeof bench;

Object.assign(window, { bench });
