import type { Derived } from '../derived.ts';
import type { WriteAnswer, WrittenDocuments } from '../protocol.ts';
import { checkSupport, type OpenRepair, openFile } from '../sqlite/open-file.ts';
import { bytesIn } from './bytes-in.ts';
import { Engine } from './engine.ts';
import { keyProof } from './key-proof.ts';
import { channelNames, failureOf, Leader } from './leader.ts';
import { sqlite } from './loaded-library.ts';
import type { Answer, Ask, Failure, FromLeader, OpenOptions, ToLeader, ToPage } from './messages.ts';
import { OpenRequests } from './open-requests.ts';

/** One window's part in a database: it follows the window that leads, or leads itself once it has the lock. */
export class Member {
  readonly #id = crypto.randomUUID();
  readonly #options: OpenOptions;
  readonly #derived: readonly Derived[];
  readonly #onLeft: () => void;
  readonly #names: ReturnType<typeof channelNames>;
  readonly #requests = new OpenRequests();
  /** Takes the wish to lead back. */
  readonly #waiting = new AbortController();
  /** Ends the holding of the locks. */
  readonly #left: Promise<void>;
  #letGo: () => void = () => undefined;
  #proof = '';
  #toLeader: BroadcastChannel | undefined;
  #channels: readonly BroadcastChannel[] = [];
  #leader: Leader | undefined;
  #closeFile: (() => void) | undefined;
  #followed = '';
  #isConnected = false;
  #lastSeen = 0;
  #isClosed = false;

  /** `onLeft` is called when it has nothing to do with the database any more. */
  constructor(options: OpenOptions, derived: readonly Derived[], onLeft: () => void) {
    this.#options = options;
    this.#derived = derived;
    this.#onLeft = onLeft;
    this.#names = channelNames(options.name);
    this.#left = new Promise((resolve) => {
      this.#letGo = resolve;
    });
  }

  /** Joins: shows that it is there, asks who leads and waits for its turn to lead. */
  async join(): Promise<void> {
    try {
      checkSupport();
      this.#proof = await keyProof(this.#options);
      const alive = this.#names.alive(this.#id);
      await navigator.locks.request(alive, async () => {
        if (this.#isClosed) return;
        this.#listen();
        this.#post({ type: 'joined', alive });
        this.#tellLeader({ type: 'hello' });
        void this.#waitToLead();
        await this.#left;
      });
    } catch (error) {
      this.#fail(failureOf(error));
    }
  }

  /** Takes a request of the page. */
  ask(ask: Ask): void {
    const isFollowing = this.#followed !== '';
    this.#requests.add(ask, isFollowing);
    if (this.#leader) this.#answer(this.#leader.ask(ask));
    else if (isFollowing) this.#tellLeader({ type: 'ask', from: this.#id, ...ask });
  }

  /** Leaves: lets go of the file and of the locks. */
  close(): void {
    this.#leave();
    this.#post({ type: 'closed' });
  }

  #fail(failure: Failure): void {
    if (this.#isClosed) return;
    this.#leave();
    this.#post({ type: 'open-failed', failure });
  }

  #leave(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#waiting.abort();
    this.#onLeft();
    for (const channel of this.#channels) channel.close();
    this.#toLeader?.close();
    this.#leader?.close();
    try {
      if (!this.#leader?.wasStopped) this.#closeFile?.();
    } finally {
      this.#letGo();
    }
  }

  #listen(): void {
    this.#toLeader = new BroadcastChannel(this.#names.toLeader);
    this.#channels = [this.#names.toAll, this.#names.to(this.#id)].map((name) => new BroadcastChannel(name));
    for (const channel of this.#channels)
      channel.addEventListener('message', (event: MessageEvent<FromLeader>) => this.#hear(event.data));
  }

  async #waitToLead(): Promise<void> {
    try {
      await navigator.locks.request(this.#names.lock, { signal: this.#waiting.signal }, async () => {
        await this.#lead();
        await this.#left;
      });
    } catch (error) {
      this.#fail(failureOf(error));
    }
  }

  async #lead(): Promise<void> {
    const { sql, backup, wasInterrupted, repair, close } = await openFile(await sqlite(), this.#options);
    if (this.#isClosed) {
      close();
      return;
    }
    this.#closeFile = close;
    const engine = new Engine(sql, this.#derived, { backup, isCheckDue: wasInterrupted });
    if (repair) await this.#repair(engine, repair);
    if (this.#isClosed) return;
    const leader = new Leader(engine, {
      names: this.#names,
      self: this.#id,
      proof: this.#proof,
      onOwnEvent: (written) => this.#post({ type: 'written', written }),
    });
    this.#leader = leader;
    backup.onReady = () => leader.workAgain();
    for (const ask of this.#requests.collections) leader.ask(ask);
    if (this.#isConnected) this.#passMissed(leader.missedSince(this.#lastSeen));
    for (const { isRetry, ...ask } of this.#requests.unanswered) this.#answer(leader.ask(ask, isRetry));
    this.#connected();
  }

  /** Brings over what can be read in a damaged file; interrupted, the next opening begins it again. */
  async #repair(engine: Engine, { from, finish }: OpenRepair): Promise<void> {
    const salvaging = from ? engine.salvage(from) : null;
    for (let part = salvaging?.next(); part; part = salvaging?.next()) {
      if (part.done) return finish(part.value);
      this.#post({ type: 'repairing', documents: part.value });
      await new Promise((resolve) => setTimeout(resolve));
      if (this.#isClosed) return;
    }
    await finish(null);
  }

  #hear(message: FromLeader): void {
    if (this.#leader) return;
    if (message.type === 'leading') {
      if (message.leader !== this.#followed) this.#follow(message.leader);
      return;
    }
    // What a leader said that has gone since is told again by the one that came after it.
    if (message.leader !== this.#followed) return;
    if (message.type === 'answer') this.#answer(message);
    else if (message.type === 'written') {
      this.#lastSeen = message.written.seq;
      this.#post({ type: 'written', written: message.written });
    } else if (message.type === 'following') {
      this.#passMissed(message.missed);
      this.#lastSeen = message.seq;
      this.#connected();
    } else if (message.to === this.#id) this.#fail(message.failure);
  }

  /** A window leads: for the first time that this one hears of, or because it has taken over. */
  #follow(leader: string): void {
    this.#followed = leader;
    this.#tellLeader({
      type: 'follow',
      from: this.#id,
      proof: this.#proof,
      after: this.#isConnected ? this.#lastSeen : null,
      collections: this.#requests.collections,
      asks: this.#requests.unanswered,
    });
    this.#requests.noteSent();
  }

  #connected(): void {
    if (!this.#isConnected) this.#post({ type: 'opened' });
    this.#isConnected = true;
  }

  #passMissed(missed: readonly WrittenDocuments[]): void {
    for (const written of this.#requests.withoutOwn(missed)) this.#post({ type: 'written', written });
  }

  #answer(given: Answer | null): void {
    const asked = given && this.#requests.settle(given.id, !given.failure);
    if (!asked) return;
    const { id, answer, failure } = given;
    if (asked.kind === 'write' && answer)
      this.#lastSeen = Math.max(this.#lastSeen, (answer as WriteAnswer).seq);
    this.#post({ type: 'answer', id, ...(failure ? { failure } : { answer }) }, bytesIn(answer));
  }

  #post(message: ToPage, transfer: Transferable[] = []): void {
    self.postMessage({ database: this.#options.name, ...message }, transfer as never);
  }

  #tellLeader(message: ToLeader): void {
    this.#toLeader?.postMessage(message);
  }
}
