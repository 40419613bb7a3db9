import type { CollectionSpec } from '../collection-spec.ts';
import type { TableRef, WriteRow, WrittenDocuments } from '../protocol.ts';
import type { Ask } from './messages.ts';

const refOf = ({ kind, ask }: Ask): TableRef => {
  if (kind !== 'open-collection') return ask as TableRef;
  const { name, version } = (ask as { readonly spec: CollectionSpec }).spec;
  return { collection: name, version };
};
const keyOf = ({ collection, version }: TableRef): string => `${collection}/${version}`;

/** What one window has asked for, as far as another leader will have to know it. */
export class OpenRequests {
  readonly #open = new Map<number, { readonly ask: Ask; readonly wasSent: boolean }>();
  readonly #collections = new Map<string, Ask>();

  /** The requests that opened the collections which are open. */
  get collections(): readonly Ask[] {
    return [...this.#collections.values()];
  }

  /** Requests without an answer yet, in order; `isRetry` when some leader may have done it already. */
  get unanswered(): readonly (Ask & { readonly isRetry: boolean })[] {
    return [...this.#open.values()].map(({ ask, wasSent }) => ({ ...ask, isRetry: wasSent }));
  }

  /** Takes up a request. */
  add(ask: Ask, wasSent: boolean): void {
    if (ask.kind === 'open-collection') this.#collections.set(keyOf(refOf(ask)), ask);
    this.#open.set(ask.id, { ask, wasSent });
  }

  /** All have been sent now. */
  noteSent(): void {
    for (const [id, { ask }] of this.#open) this.#open.set(id, { ask, wasSent: true });
  }

  /** The request `id` has been answered; gives it, undefined when it had been already. */
  settle(id: number, isDone: boolean): Ask | undefined {
    const ask = this.#open.get(id)?.ask;
    this.#open.delete(id);
    if (ask?.kind === 'remove-collection' && isDone) this.#collections.delete(keyOf(refOf(ask)));
    return ask;
  }

  /** What is left of written documents without those that a write of this window brings, which its answer tells of. */
  withoutOwn(all: readonly WrittenDocuments[]): readonly WrittenDocuments[] {
    const own = new Set<string>();
    for (const { ask } of this.#open.values())
      if (ask.kind === 'write')
        for (const { json } of (ask.ask as { readonly rows: readonly WriteRow[] }).rows)
          own.add(`${keyOf(refOf(ask))} ${json}`);
    return all
      .map((written) => ({
        ...written,
        rows: written.rows.filter(({ json }) => !own.has(`${keyOf(written)} ${json}`)),
      }))
      .filter(({ rows }) => rows.length > 0);
  }
}
