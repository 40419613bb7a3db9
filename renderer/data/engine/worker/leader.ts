import type { RequestKind, WriteAnswer, WriteRow, Writer, WrittenDocuments } from '../protocol.ts';
import { wasOutOfRoom } from '../sqlite/file-guards.ts';
import { SqlError } from '../sqlite/sql-error.ts';
import type { Engine } from './engine.ts';
import type { Answer, Ask, Failure, FromLeader, ToLeader } from './messages.ts';

/** So long nothing is written before the worker uses the time. */
const REST_MS = 1500;
/** So long nothing is asked before a part of what nobody waits for is done. */
const QUIET_MS = 30;
/** So long it is put off at most. */
const PATIENCE_MS = 1000;
/** At the beginning, when a window is being drawn, what nobody waits for is left alone for so long. */
const BEGINNING_MS = 3000;

type Write = WrittenDocuments & { readonly rows: readonly WriteRow[] };
type Follow = Extract<ToLeader, { type: 'follow' }>;
/** What a leader says, without the id that it puts on everything. */
type Said<Message = FromLeader> = Message extends FromLeader ? Omit<Message, 'leader'> : never;

/** The channels on which the windows of a database speak, by its name. */
export const channelNames = (database: string) => ({
  toLeader: `kith-engine/${database}/leader`,
  toAll: `kith-engine/${database}/all`,
  to: (id: string) => `kith-engine/${database}/to/${id}`,
  alive: (id: string) => `kith-engine/${database}/alive/${id}`,
  lock: `kith-engine/${database}`,
});

const codeOf = (error: unknown): string => {
  if (error instanceof SqlError) return error.code === 'io' && wasOutOfRoom() ? 'disk-full' : error.code;
  return error instanceof Error && 'code' in error ? String(error.code) : 'failed';
};

/** A failure as others hear of it. */
export const failureOf = (error: unknown): Failure => ({
  code: codeOf(error),
  message: error instanceof Error ? error.message : String(error),
});

/** How a leader is reached and whom it tells. */
export type LeaderOptions = {
  readonly names: ReturnType<typeof channelNames>;
  /** Id of the window that leads. */
  readonly self: string;
  /** What a window has to say to be let in. */
  readonly proof: string;
  /** Hears of what other windows write. */
  readonly onOwnEvent: (written: WrittenDocuments) => void;
};

/** Answers the requests of all windows from the engine in this worker, and tells each what the others wrote. */
export class Leader {
  readonly #id = crypto.randomUUID();
  readonly #engine: Engine;
  readonly #options: LeaderOptions;
  readonly #inbox: BroadcastChannel;
  readonly #all: BroadcastChannel;
  readonly #followers = new Map<string, BroadcastChannel>();
  #isWorking = false;
  #mayHaveWork = true;
  #isInside = false;
  readonly #begunAt = performance.now();
  #tidyTimer: ReturnType<typeof setTimeout> | undefined;
  #askedAt = 0;
  #puttingOffSince: number | undefined;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #busyAt = 0;
  #isClosed = false;

  constructor(engine: Engine, options: LeaderOptions) {
    this.#engine = engine;
    this.#options = options;
    this.#inbox = new BroadcastChannel(options.names.toLeader);
    this.#all = new BroadcastChannel(options.names.toAll);
    this.#inbox.addEventListener('message', ({ data }: MessageEvent<ToLeader>) =>
      this.#unlessStopped(() => this.#receive(data)),
    );
    this.#say(this.#all, { type: 'leading' });
    this.#work();
    this.#restLater();
  }

  /**
   * Whether this worker was stopped in the middle of something. A browser that ends a worker stops it wherever it is,
   * inside a transaction as well, without running what ought to come at the end, and may still bring it messages
   * afterwards. Nothing may be read, written or said then: what follows would belong to a transaction that never ends.
   */
  get wasStopped(): boolean {
    return this.#isInside;
  }

  /** Answers a request of this worker's own page; null when this worker was stopped. */
  ask(ask: Ask, isRetry = false): Answer | null {
    return this.#unlessStopped(() => this.#run(ask, '', isRetry));
  }

  /** What was written after change `seq`, for the page of this worker that has just taken over. */
  missedSince(seq: number): readonly WrittenDocuments[] {
    return this.#engine.missedSince(seq);
  }

  /** Work has come up that nobody asked for. */
  workAgain(): void {
    this.#mayHaveWork = true;
    this.#work();
  }

  /** Stops listening; the engine can be closed. */
  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#restTimer);
    clearTimeout(this.#tidyTimer);
    for (const channel of [this.#inbox, this.#all, ...this.#followers.values()]) channel.close();
  }

  #unlessStopped<T>(work: () => T): T | null {
    if (this.#isInside) return null;
    this.#isInside = true;
    try {
      return work();
    } finally {
      this.#isInside = false;
    }
  }

  #receive(message: ToLeader): void {
    if (message.type === 'hello') this.#say(this.#all, { type: 'leading' });
    else if (message.type === 'follow') this.#letFollow(message);
    else {
      // One that does not follow yet is about to, and asks again then.
      const channel = this.#followers.get(message.from);
      if (channel) this.#say(channel, { type: 'answer', ...this.#run(message, message.from, false) });
    }
  }

  #letFollow({ from, proof, after, collections, asks }: Follow): void {
    if (proof !== this.#options.proof) {
      const failure = { code: 'wrong-key', message: 'Another window has the database open by another key' };
      this.#say(this.#all, { type: 'refused', to: from, failure });
      return;
    }
    const channel = this.#channelTo(from);
    for (const ask of collections) this.#run(ask, from, true);
    try {
      const missed = after === null ? [] : this.#engine.missedSince(after);
      this.#say(channel, { type: 'following', seq: this.#engine.seq, missed });
    } catch (error) {
      this.#say(this.#all, { type: 'refused', to: from, failure: failureOf(error) });
      return;
    }
    for (const ask of asks) this.#say(channel, { type: 'answer', ...this.#run(ask, from, ask.isRetry) });
  }

  #channelTo(id: string): BroadcastChannel {
    const channel = new BroadcastChannel(this.#options.names.to(id));
    this.#followers.set(id, channel);
    // Granted when that window is gone.
    void navigator.locks.request(this.#options.names.alive(id), () => {
      channel.close();
      this.#followers.delete(id);
    });
    return channel;
  }

  #run({ id, kind, ask, context }: Ask, from: string, isRetry: boolean): Answer {
    this.#askedAt = performance.now();
    // Requests of this worker's own page end with it; those it took over as a follower may have been done already.
    const window = from === '' && isRetry ? this.#options.self : from;
    const writer = window === '' ? undefined : { window, request: id };
    try {
      const answer =
        kind === 'write'
          ? this.#write(ask as Write, { context, from, writer })
          : this.#engine.answer(kind as RequestKind, ask as never);
      if (kind === 'write' || kind === 'begin-check' || kind.endsWith('-collection')) {
        this.#mayHaveWork = true;
        this.#restLater();
      }
      this.#work();
      return { id, answer };
    } catch (error) {
      return { id, failure: failureOf(error) };
    }
  }

  #write(write: Write, by: { context: string; from: string; writer: Writer | undefined }): WriteAnswer {
    const isHeard = this.#followers.size > 0 || by.from !== '';
    const previous = isHeard ? this.#engine.previousOf(write) : [];
    const answer = this.#engine.answer('write', { ...write, ...(by.writer && { writer: by.writer }) });
    if (isHeard && !answer.isRepeated) this.#tellOthers(write, { ...by, answer, previous });
    return answer;
  }

  #tellOthers(
    { collection, version, rows }: Write,
    by: { answer: WriteAnswer; previous: readonly (string | null)[]; context: string; from: string },
  ): void {
    const refused = new Set(by.answer.conflicts.map(({ place }) => place));
    const heard = rows
      .map(({ json }, place) => ({ json, previousJson: by.previous[place] ?? null }))
      .filter((_, place) => !refused.has(place));
    if (heard.length === 0) return;
    const written = { collection, version, seq: by.answer.seq, context: by.context, rows: heard };
    for (const [id, channel] of this.#followers)
      if (id !== by.from) this.#say(channel, { type: 'written', written });
    if (by.from !== '') this.#options.onOwnEvent(written);
  }

  #say(channel: BroadcastChannel, message: Said): void {
    channel.postMessage({ ...message, leader: this.#id } satisfies FromLeader);
  }

  /** Does what waits, bit by bit, so that requests are answered in between. */
  #work(): void {
    if (this.#isWorking || !this.#mayHaveWork) return;
    this.#isWorking = true;
    setTimeout(() => {
      this.#isWorking = false;
      if (!this.#isClosed && this.#unlessStopped(() => this.#workOn())) this.#work();
    });
  }

  /** One timer for all writes: setting one anew for each would take longer than some of them. */
  #restLater(): void {
    this.#busyAt = performance.now();
    if (this.#restTimer !== undefined) return;
    const wait = (ms: number): void => {
      this.#restTimer = setTimeout(() => {
        this.#restTimer = undefined;
        const since = performance.now() - this.#busyAt;
        if (this.#isClosed) return;
        if (this.#isWorking) wait(REST_MS);
        else if (since < REST_MS) wait(REST_MS - since);
        else this.#unlessStopped(() => this.#rest());
      }, ms);
    };
    wait(REST_MS);
  }

  #rest(): void {
    try {
      this.#engine.rest();
    } catch {
      // On a full disk the log stays as it is until there is room.
    }
  }

  /** A part of what nobody waits for, when it is quiet; false when there is none, or it is put off. */
  #tidyUp(): boolean {
    const now = performance.now();
    this.#puttingOffSince ??= now;
    const isQuiet = now - this.#askedAt >= QUIET_MS || now - this.#puttingOffSince >= PATIENCE_MS;
    const waitMs = Math.max(this.#begunAt + BEGINNING_MS - now, isQuiet ? 0 : QUIET_MS);
    if (waitMs <= 0) {
      this.#puttingOffSince = undefined;
      return this.#engine.tidyUp();
    }
    this.#tidyTimer ??= setTimeout(() => {
      this.#tidyTimer = undefined;
      this.workAgain();
    }, waitMs);
    return false;
  }

  /** A part of what waits; on a full disk it goes on waiting until the next request that goes well. */
  #workOn(): boolean {
    try {
      this.#mayHaveWork = this.#engine.workInBackground() || this.#tidyUp();
      if (!this.#mayHaveWork) this.#restLater();
      return this.#mayHaveWork;
    } catch {
      return false;
    }
  }
}
