import { type Contact, contactSchema } from '#shared/domain/contacts/contact.ts';
import { type Definition, definitionSchema } from '#shared/domain/definitions/definition.ts';
import { type Interaction, interactionSchema } from '#shared/domain/interactions/interaction.ts';
import { type Member, memberSchema } from '#shared/domain/members/member.ts';
import { type Product, productSchema } from '#shared/domain/products/product.ts';
import { type Quotation, quotationSchema } from '#shared/domain/quotations/quotation.ts';
import { compileSchema, type SchemaFault } from '#shared/kernel/check-schema.ts';

/** The records kept on this device, by the name of their collection. RxDB's open core allows 13; 11 are planned. */
export type Records = {
  readonly contacts: Contact;
  readonly interactions: Interaction;
  readonly products: Product;
  readonly quotations: Quotation;
  readonly definitions: Definition;
  readonly members: Member;
};
export type CollectionName = keyof Records;

export const recordSchemas = {
  contacts: contactSchema,
  interactions: interactionSchema,
  products: productSchema,
  quotations: quotationSchema,
  definitions: definitionSchema,
  members: memberSchema,
} as const;

/**
 * What makes of a record of the version before one of version n, by n, for collections whose schema has changed. No
 * schema has yet.
 */
export const migrations: Readonly<
  Partial<
    Record<CollectionName, Readonly<Record<number, (record: Readonly<Record<string, unknown>>) => unknown>>>
  >
> = {};

export const collectionNames = Object.keys(recordSchemas) as CollectionName[];

const checks = new Map<CollectionName, (value: unknown) => SchemaFault | null>();

/** The first fault of `record` against its collection's schema, null when it is sound. */
export const faultOf = (collection: CollectionName, record: unknown): SchemaFault | null => {
  let check = checks.get(collection);
  if (!check) {
    check = compileSchema(recordSchemas[collection].body);
    checks.set(collection, check);
  }
  return check(record);
};
