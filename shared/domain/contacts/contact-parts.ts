import { type Command, stamped } from '#shared/kernel/command.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import {
  type CheckPart,
  PART_CHECKS,
  PART_DOUBLES,
  PART_KEYS,
  type PartList,
  type PartOf,
} from './check-part.ts';
import { type Contact, contactSchema } from './contact.ts';
import { withContactNames } from './contact-fields.ts';

/** Adds `part`, at position `at` when given (so that a removal can be undone in place), else at the end. */
export type AddPart<List extends PartList> = Command<
  Contact,
  { readonly part: PartOf<List>; readonly at?: number }
>;
/** Sets fields of the part with `id`. */
export type SetPart<List extends PartList> = Command<
  Contact,
  { readonly id: string; readonly changes: Partial<Omit<PartOf<List>, 'id'>> }
>;
/** Removes the part with `id`; nothing happens when it is gone already. */
export type RemovePart = Command<Contact, { readonly id: string }>;
/** Moves the part with `id` to position `at`; the first of a list is the main one. */
export type MovePart = Command<Contact, { readonly id: string; readonly at: number }>;

type Commands<List extends PartList> = {
  readonly add: AddPart<List>;
  readonly set: SetPart<List>;
  readonly remove: RemovePart;
  readonly move: MovePart;
};

const inserted = <Item>(items: readonly Item[], item: Item, at = items.length): readonly Item[] => {
  const place = Math.min(Math.max(at, 0), items.length);
  return [...items.slice(0, place), item, ...items.slice(place)];
};

/** How many parts list `list` may hold. */
export const partLimit = (list: PartList): number =>
  (contactSchema.body.properties[list] as { maxItems?: number }).maxItems ?? 0;

/**
 * Checks every part of `parts`, each alone and against the others. Fails with the part's own code and path
 * ("emails.<id>.address"), `contacts.<part>-double` or `contacts.too-many` (values.max).
 */
export const checkParts = <List extends PartList>(
  list: List,
  parts: readonly PartOf<List>[],
  contactId: string,
): Result<readonly PartOf<List>[]> => {
  const check = PART_CHECKS[list] as unknown as CheckPart<PartOf<List>>;
  const keyOf = PART_KEYS[list] as unknown as (part: PartOf<List>) => string;
  const max = partLimit(list);
  if (parts.length > max) return fail('contacts.too-many', list, { max });
  const seen = new Set<string>();
  const checked: PartOf<List>[] = [];
  for (const part of parts) {
    const result = check(part, `${list}.${part.id}`, contactId);
    if (!result.ok) return result;
    const key = keyOf(result.value);
    if (key !== '' && seen.has(key)) return fail(PART_DOUBLES[list], `${list}.${part.id}`);
    seen.add(key);
    checked.push(result.value);
  }
  return ok(checked);
};

const commandsFor = <List extends PartList>(list: List): Commands<List> => {
  type Part = PartOf<List>;
  const partsOf = (contact: Contact) => contact[list] as readonly Part[];
  const put: Command<Contact, readonly Part[]> = (contact, parts, context) => {
    const named = withContactNames({ ...contact, [list]: parts } as Contact);
    return named.ok ? ok(stamped(named.value, {}, context)) : named;
  };
  const putChecked: Command<Contact, readonly Part[]> = (contact, parts, context) => {
    const checked = checkParts(list, parts, contact.id);
    return checked.ok ? put(contact, checked.value, context) : checked;
  };
  return {
    add: (contact, { part, at }, context) =>
      partsOf(contact).some(({ id }) => id === part.id)
        ? ok(contact)
        : putChecked(contact, inserted(partsOf(contact), part, at), context),
    set: (contact, { id, changes }, context) =>
      partsOf(contact).some((part) => part.id === id)
        ? putChecked(
            contact,
            partsOf(contact).map((part) => (part.id === id ? { ...part, ...changes, id } : part)),
            context,
          )
        : fail('contacts.part-gone', `${list}.${id}`),
    remove: (contact, { id }, context) =>
      partsOf(contact).some((part) => part.id === id)
        ? put(
            contact,
            partsOf(contact).filter((part) => part.id !== id),
            context,
          )
        : ok(contact),
    move: (contact, { id, at }, context) => {
      const part = partsOf(contact).find((candidate) => candidate.id === id);
      const others = partsOf(contact).filter((candidate) => candidate.id !== id);
      return part
        ? put(contact, inserted(others, part, at), context)
        : fail('contacts.part-gone', `${list}.${id}`);
    },
  };
};

/** Phones: `part` is already parsed by `parsePhone`; typed again, it needs both `typed` and `e164` in `changes`. */
export const { add: addPhone, set: setPhone, remove: removePhone, move: movePhone } = commandsFor('phones');
/** E-mail addresses. */
export const { add: addEmail, set: setEmail, remove: removeEmail } = commandsFor('emails');
/** Postal addresses. */
export const { add: addAddress, set: setAddress, remove: removeAddress } = commandsFor('addresses');
/** Web addresses, http and https only. */
export const { add: addWebsite, set: setWebsite, remove: removeWebsite } = commandsFor('websites');
/** Preferences, allergies and dislikes. */
export const {
  add: addPreference,
  set: setPreference,
  remove: removePreference,
} = commandsFor('preferences');
/** Relations to other contacts: not to itself, none twice. */
export const { add: addRelation, set: setRelation, remove: removeRelation } = commandsFor('relations');
