import type { ContactPreference, ContactRelation } from '#shared/domain/contacts/check-part.ts';
import { ALLERGIES, JOBS, PREFERENCES, TRADE_NOTES, TRADE_TAGS } from './demo-contact-words.ts';
import {
  addressOf,
  type DemoContact,
  type DemoStock,
  LIFECYCLE,
  madeContact,
  ownAddress,
  phonesOf,
} from './demo-contacts.ts';
import { COUNTRIES } from './demo-countries.ts';
import { type DemoOrganization, organizationBook } from './demo-organizations.ts';
import { drawPerson, drawPrefix } from './demo-people.ts';

/** A customer of the stand supplier with the people who work there. */
type Customer = { readonly organization: DemoContact; readonly people: readonly DemoContact[] };

const FEWEST_PEOPLE = 1;
const MOST_PEOPLE = 5;

const website = (stock: DemoStock, domain: string) => [
  { id: stock.request.newId(), url: `https://www.${domain}` },
];

const organizationContact = (
  stock: DemoStock,
  drawn: DemoOrganization,
  country: (typeof COUNTRIES)[number],
) => {
  const { random, request } = stock;
  const address = ownAddress(stock, random.pick(['info', 'contact', 'office']), drawn.domain);
  return madeContact(stock, 'trade', {
    kind: 'organization',
    organizationName: drawn.name,
    phones: [
      ...phonesOf(stock, country, 'work'),
      ...(random.chance(0.1) ? phonesOf(stock, country, 'fax') : []),
    ],
    emails: [{ id: request.newId(), type: 'work', address }],
    addresses: addressOf(stock, country, 'work'),
    websites: website(stock, drawn.domain),
    tags: [drawn.trade, ...random.some(TRADE_TAGS, random.int(0, 2))],
    lifecycleStage: random.weighted(LIFECYCLE),
    vipTier: random.chance(0.06) ? random.pick(['Gold', 'Platinum']) : '',
    notes: random.chance(0.15) ? random.pick(TRADE_NOTES) : '',
  });
};

const dietOf = ({ random, request }: DemoStock): readonly ContactPreference[] => [
  ...(random.chance(0.05)
    ? [{ id: request.newId(), kind: 'allergy' as const, text: random.pick(ALLERGIES) }]
    : []),
  ...(random.chance(0.05)
    ? [{ id: request.newId(), kind: 'preference' as const, text: random.pick(PREFERENCES) }]
    : []),
];

const employee = (
  stock: DemoStock,
  drawn: DemoOrganization,
  country: (typeof COUNTRIES)[number],
  { contact: organization }: DemoContact,
  boss: DemoContact | undefined,
): DemoContact => {
  const { random, request } = stock;
  const person = drawPerson(random, country);
  const [jobTitle, department] = random.pick(JOBS);
  const relations: ContactRelation[] = [
    { id: request.newId(), kind: 'works-for', contactId: organization.id },
  ];
  if (boss && random.chance(0.5)) {
    relations.push({ id: request.newId(), kind: 'reports-to', contactId: boss.contact.id });
  }
  return madeContact(stock, 'trade', {
    kind: 'person',
    prefix: drawPrefix(random, country),
    givenName: person.givenName,
    familyName: person.familyName,
    organizationName: drawn.name,
    jobTitle,
    department,
    phones: [
      ...(random.chance(0.75) ? phonesOf(stock, country, 'work') : []),
      ...(random.chance(0.6) ? phonesOf(stock, country, 'mobile') : []),
    ],
    emails: [{ id: request.newId(), type: 'work', address: ownAddress(stock, person.mailbox, drawn.domain) }],
    addresses: organization.addresses.map((address) => ({ ...address, id: request.newId() })),
    tags: [
      ...random.some(
        TRADE_TAGS,
        random.weighted([
          [0, 5],
          [1, 4],
          [2, 1],
        ]),
      ),
    ],
    relations,
    preferences: dietOf(stock),
    lifecycleStage: organization.lifecycleStage,
    vipTier: random.chance(0.02) ? 'Gold' : '',
    notes: random.chance(0.08) ? random.pick(TRADE_NOTES) : '',
  });
};

/** Customers of the stand supplier one after the other, each an organization with the people who work there. */
export const tradeCustomers = function* (stock: DemoStock): Generator<Customer> {
  const { random } = stock;
  const organizations = organizationBook(random);
  const shares = COUNTRIES.map((country) => [country, country.share.trade] as const);
  for (;;) {
    const country = random.weighted(shares);
    const drawn = organizations.draw(country);
    const organization = organizationContact(stock, drawn, country);
    const people: DemoContact[] = [];
    const count = random.int(FEWEST_PEOPLE, MOST_PEOPLE);
    for (let i = 0; i < count; i++) people.push(employee(stock, drawn, country, organization, people[0]));
    yield { organization, people };
  }
};
