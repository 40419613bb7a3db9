import type { Contact } from '#shared/domain/contacts/contact.ts';
import type { DraftRelation } from '#shared/domain/contacts/contact-draft.ts';
import { newProduct } from '#shared/domain/products/new-product.ts';
import type { Product } from '#shared/domain/products/product.ts';
import { foldForSearch } from '#shared/kernel/text.ts';
import type { ImportBatch, ImportOrder, RefusedRow } from '../import-plan.ts';
import { refusal } from './check-file.ts';
import { type ContactMaking, makeContact } from './make-record.ts';
import type { ReadItem } from './read-items.ts';
import type { RelationIndex } from './relation-index.ts';
import { shrinkPhoto } from './shrink-photo.ts';

/** Few enough to be handed on within a frame, so that nothing else on the screen waits. */
const BATCH = 100;
const BATCH_PHOTOS = 50;
const BATCH_PASSED = 5000;

/** Whether a batch is full: enough to write, or so much passed over that progress is to be told. */
const isFull = ({ contacts, products, photos, refused, skipped }: ImportBatch): boolean =>
  contacts.length + products.length >= BATCH ||
  photos.length >= BATCH_PHOTOS ||
  refused.length + skipped >= BATCH_PASSED;

/** What making the records of a file needs from outside. */
export type TakeContext = {
  readonly order: ImportOrder;
  readonly relations: RelationIndex;
  readonly parsePhone: ContactMaking['parsePhone'];
  readonly newId: () => string;
  readonly now: string;
};

type Pending = { -readonly [Key in keyof ImportBatch]: ImportBatch[Key] } & {
  contacts: Contact[];
  products: Product[];
  photos: { place: number; blob: Blob }[];
  refused: RefusedRow[];
};

/** Makes the records of a file in batches, in its order; what is on the order's list is left out. */
export class FileTaking {
  readonly #items: Iterator<ReadItem>;
  readonly #context: TakeContext;
  readonly #making: ContactMaking;
  /** Ids are given when a contact is first named, be it by its own row or by a relation to it. */
  readonly #ids = new Map<number, string>();

  constructor(items: Iterator<ReadItem>, context: TakeContext) {
    this.#items = items;
    this.#context = context;
    const { order, parsePhone, newId, now } = context;
    const { importId, ownerId, tags, actorId } = order;
    const commandContext = { now, actorId };
    const idOf = (relation: DraftRelation): string => this.#idOfRelation(relation);
    this.#making = { importId, ownerId, tags, newId, parsePhone, idOf, context: commandContext };
  }

  /** The next records; an empty last batch when there are none. */
  async next(): Promise<ImportBatch> {
    const batch: Pending = {
      contacts: [],
      products: [],
      photos: [],
      brokenPhotos: 0,
      refused: [],
      skipped: 0,
      part: 0,
      isLast: false,
    };
    while (!isFull(batch)) {
      const { done, value: item } = this.#items.next();
      if (done) return { ...batch, part: 1, isLast: true };
      batch.part = item.part;
      await this.#take(item, batch);
    }
    return batch;
  }

  async #take({ accepted, refused, cells }: ReadItem, batch: Pending): Promise<void> {
    if (refused) batch.refused.push(refused);
    else if (this.#context.order.skipped.has(accepted.line)) batch.skipped += 1;
    else if (accepted.kind === 'product') {
      const { newId, order } = this.#context;
      const ids = { id: newId(), importId: order.importId };
      const made = newProduct({ ...accepted.draft, ...ids }, this.#making.context);
      if (made.ok) batch.products.push(made.value);
      else batch.refused.push(refusal(accepted.line, cells, made.error));
    } else {
      const made = makeContact(accepted.draft, this.#idOfLine(accepted.line), this.#making);
      if (!made.ok) {
        batch.refused.push(refusal(accepted.line, cells, made.error));
        return;
      }
      const { photo } = accepted.draft;
      const blob = photo && (await shrinkPhoto(photo));
      if (blob) batch.photos.push({ place: batch.contacts.length, blob });
      else if (photo) batch.brokenPhotos += 1;
      batch.contacts.push(made.value);
    }
  }

  #idOfLine(line: number): string {
    const id = this.#context.order.skipped.get(line) ?? this.#ids.get(line) ?? this.#context.newId();
    this.#ids.set(line, id);
    return id;
  }

  #idOfRelation(relation: DraftRelation): string {
    const line = this.#context.relations.lineOf(relation);
    if (line !== undefined) return this.#idOfLine(line);
    return this.#context.order.namedContacts.get(foldForSearch(relation.name)) ?? '';
  }
}
