import type { ContactPreference } from '#shared/domain/contacts/check-part.ts';
import { addDays } from '#shared/kernel/dates.ts';
import { ALLERGIES, DISLIKES, GUEST_NOTES, GUEST_TAGS, PREFERENCES } from './demo-contact-words.ts';
import {
  addressOf,
  type DemoContact,
  type DemoStock,
  madeContact,
  ownAddress,
  phonesOf,
} from './demo-contacts.ts';
import { COUNTRIES, type DemoCountry } from './demo-countries.ts';
import { type DemoPerson, drawPerson, drawPrefix } from './demo-people.ts';

const MAIL = ['example.com', 'example.net', 'example.org'] as const;
const OLDEST_DAYS = 82 * 365;
const YOUNGEST_DAYS = 19 * 365;

const preferencesOf = ({ random, request }: DemoStock): readonly ContactPreference[] => {
  const part = (kind: ContactPreference['kind']) => (text: string) => ({ id: request.newId(), kind, text });
  return [
    ...(random.chance(0.14) ? random.some(ALLERGIES, random.chance(0.15) ? 2 : 1).map(part('allergy')) : []),
    ...random
      .some(
        PREFERENCES,
        random.weighted([
          [0, 45],
          [1, 35],
          [2, 20],
        ]),
      )
      .map(part('preference')),
    ...(random.chance(0.06) ? random.some(DISLIKES, 1).map(part('dislike')) : []),
  ];
};

const guest = (
  stock: DemoStock,
  country: DemoCountry,
  person: DemoPerson,
  withPartner: { readonly id: string; readonly other?: DemoContact },
): DemoContact => {
  const { random, request } = stock;
  const { id, other } = withPartner;
  const age = random.int(YOUNGEST_DAYS, OLDEST_DAYS);
  const shared = other?.contact.addresses.map((address) => ({ ...address, id: request.newId() }));
  return madeContact(stock, 'guests', {
    id,
    kind: 'person',
    prefix: drawPrefix(random, country),
    givenName: person.givenName,
    familyName: person.familyName,
    phones: [
      ...(random.chance(0.75) ? phonesOf(stock, country, 'mobile') : []),
      ...(random.chance(0.35) ? phonesOf(stock, country, 'home') : []),
    ],
    emails: random.chance(0.88)
      ? [{ id: request.newId(), type: 'home', address: ownAddress(stock, person.mailbox, random.pick(MAIL)) }]
      : [],
    addresses: shared ?? (random.chance(0.7) ? addressOf(stock, country, 'home') : []),
    tags: [
      ...random.some(
        GUEST_TAGS,
        random.weighted([
          [0, 4],
          [1, 4],
          [2, 2],
        ]),
      ),
    ],
    relations: other ? [{ id: request.newId(), kind: 'travels-with', contactId: other.contact.id }] : [],
    preferences: preferencesOf(stock),
    birthOn: random.chance(0.45) ? addDays(request.today, -age) : '',
    vipTier: random.weighted([
      ['', 90],
      ['Silver', 5],
      ['Gold', 4],
      ['Platinum', 1],
    ]),
    notes: random.chance(0.12) ? random.pick(GUEST_NOTES) : '',
  });
};

/** Guests of the hotel one after the other, couples side by side. */
export const hotelGuests = function* (stock: DemoStock): Generator<DemoContact> {
  const { random, request } = stock;
  const shares = COUNTRIES.map((country) => [country, country.share.guests] as const);
  for (;;) {
    const country = random.weighted(shares);
    const person = drawPerson(random, country);
    const one = guest(stock, country, person, { id: request.newId() });
    yield one;
    if (!random.chance(0.22)) continue;
    const partner = drawPerson(random, country, person);
    yield guest(stock, country, partner, { id: request.newId(), other: one });
  }
};
