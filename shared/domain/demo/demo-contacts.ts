import type { Contact, LifecycleStage, RelationshipStage } from '#shared/domain/contacts/contact.ts';
import { archiveContact } from '#shared/domain/contacts/edit-contact.ts';
import { type NewContactArgs, newContact } from '#shared/domain/contacts/new-contact.ts';
import type { CommandContext } from '#shared/kernel/command.ts';
import { addDays } from '#shared/kernel/dates.ts';
import type { DemoCountry } from './demo-countries.ts';
import type { PhoneBook } from './demo-phones.ts';
import type { DemoRequest } from './demo-request.ts';
import { atHour, between, hoursAfter } from './demo-time.ts';
import type { Random } from './random.ts';

/** Which business a contact belongs to. */
export type DemoSide = 'trade' | 'guests';
/** A contact with what the rest of the demo data needs to know about it. */
export type DemoContact = { readonly contact: Contact; readonly side: DemoSide };

/** What making demo contacts shares. */
export type DemoStock = {
  readonly random: Random;
  readonly request: DemoRequest;
  readonly phones: PhoneBook;
  /** Members who own contacts: the person who looks and the demo colleagues. */
  readonly owners: readonly string[];
  /** Mailboxes given already, so that no two contacts share an address. */
  readonly mailboxes: Set<string>;
};

const LONGEST_KNOWN_DAYS = 1100;

export const LIFECYCLE: readonly (readonly [LifecycleStage, number])[] = [
  ['awareness', 22],
  ['consideration', 24],
  ['purchase', 22],
  ['retention', 24],
  ['advocacy', 8],
];
/** How close the relationship is at each stage. */
const RELATIONSHIP: Readonly<Record<LifecycleStage, readonly (readonly [RelationshipStage, number])[]>> = {
  awareness: [['exploration', 1]],
  consideration: [
    ['exploration', 1],
    ['awareness', 3],
  ],
  purchase: [
    ['awareness', 1],
    ['expansion', 3],
  ],
  retention: [
    ['expansion', 2],
    ['commitment', 4],
    ['dissolution', 1],
  ],
  advocacy: [['commitment', 1]],
};

/** An e-mail address nobody else of the demo has. */
export const ownAddress = ({ mailboxes }: DemoStock, mailbox: string, domain: string): string => {
  for (let count = 1; ; count++) {
    const address = `${mailbox}${count === 1 ? '' : count}@${domain}`;
    if (mailboxes.has(address)) continue;
    mailboxes.add(address);
    return address;
  }
};

/** A phone part of `type`, in a list so that none can be given. */
export const phonesOf = (
  { phones, request }: DemoStock,
  country: DemoCountry,
  type: Contact['phones'][number]['type'],
): Contact['phones'] => {
  const phone = phones.draw(country, type === 'mobile' ? 'mobile' : 'landline');
  return phone ? [{ id: request.newId(), type, ...phone }] : [];
};

/** An address in `country`. */
export const addressOf = (
  { random, request }: DemoStock,
  country: DemoCountry,
  type: 'work' | 'home',
): Contact['addresses'] => {
  const [postalCode = '', city = '', region = ''] = random.pick(country.cities).split(', ');
  const street = random.pick(country.streets).replace('#', String(random.int(1, 148)));
  return [{ id: request.newId(), type, street, postalCode, city, region, countryCode: country.code }];
};

/** Makes the contact as a member did it some time in the last three years, with stages that go together. */
export const madeContact = (
  stock: DemoStock,
  side: DemoSide,
  args: Omit<NewContactArgs, 'id' | 'importId' | 'ownerId'> & { readonly id?: string },
): DemoContact => {
  const { random, request, owners } = stock;
  const ago = Math.floor(random.next() ** 1.4 * LONGEST_KNOWN_DAYS);
  const met = atHour(random, addDays(request.today, -ago), 7, 18);
  // Later today has not come yet: then it was at that hour the day before.
  const createdAt = met <= request.now ? met : hoursAfter(met, -24);
  const ownerId = random.chance(0.92) ? random.pick(owners) : '';
  const lifecycleStage = args.lifecycleStage ?? random.weighted(LIFECYCLE);
  const relationshipStage = random.weighted(RELATIONSHIP[lifecycleStage]);
  const context: CommandContext = { now: createdAt, actorId: ownerId || (owners[0] ?? '') };
  const { id = request.newId(), ...rest } = args;
  const made = newContact(
    { ...rest, id, importId: request.importId, ownerId, lifecycleStage, relationshipStage },
    context,
  );
  if (!made.ok) throw new Error(`demo contact: ${made.error.code} ${made.error.field ?? ''}`);
  const updatedAt = random.chance(0.6) ? between(random, createdAt, request.now) : createdAt;
  const contact = { ...made.value, updatedAt };
  if (!random.chance(0.02)) return { contact, side };
  const archived = archiveContact(contact, {}, { ...context, now: updatedAt });
  return { contact: archived.ok ? archived.value : contact, side };
};
