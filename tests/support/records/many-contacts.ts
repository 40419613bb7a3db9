import type { Contact } from '#shared/domain/contacts/contact.ts';
import { LIFECYCLE_STAGES } from '#shared/domain/contacts/contact.ts';
import { foldForSort } from '#shared/kernel/text.ts';
import { sampleContact } from './sample-contact.ts';

const GIVEN =
  'Ada Bela Cem Dora Emil Fay Gita Hugo Ines Jonas Kaya Luis Mara Nils Oda Pia Quim Rosa Sami Tea Uwe Vera Wim Xenia Yara Zoe'.split(
    ' ',
  );
const FAMILY =
  'Adler Baker Costa Dubois Ersoy Fischer Gupta Haas Ito Jansen Kowalski Larsen Moreau Novak Okafor Peters Quinn Rossi Schmidt Tanaka Ueda Vogel Weber Xu Young Ziegler Ørsted Çelik'.split(
    ' ',
  );
const PLACES = 'Berlin Lyon Porto Oslo Wien Gdańsk Kyoto Bari Leeds Graz'.split(' ');
const TRADES = 'Metals Foods Optics Textiles Timber Hotels Paper Pumps'.split(' ');

const pick = <Item>(list: readonly Item[], place: number): Item => list[place % list.length] as Item;

/** Contact number `i` of any number of different ones, the same at every run. */
export const contactNumber = (i: number): Contact => {
  const given = pick(GIVEN, i * 7 + Math.floor(i / 26));
  const family = pick(FAMILY, i * 11 + Math.floor(i / 31));
  const id = `0190${(i + 0x1000).toString(16).padStart(4, '0')}-0000-7000-8000-${i.toString(16).padStart(12, '0')}`;
  return sampleContact(id.slice(-36), `${given} ${family} ${i}`, {
    sortName: foldForSort(`${family} ${given} ${i}`),
    givenName: given,
    familyName: `${family} ${i}`,
    organizationName: `${pick(FAMILY, i * 3)} ${pick(TRADES, i)}`,
    jobTitle: pick(['Buyer', 'Owner', 'Engineer', 'Chef'], i),
    phones: [{ id: '1', type: 'work', typed: `030 ${2_000_000 + i}`, e164: `+4930${2_000_000 + i}` }],
    emails: [{ id: '1', type: 'work', address: `${given}.${i}@example.com`.toLowerCase() }],
    addresses: [
      {
        id: '1',
        type: 'work',
        street: `Way ${i % 90}`,
        postalCode: '10115',
        city: pick(PLACES, i),
        region: '',
        countryCode: 'DE',
      },
    ],
    tags: [pick(['fair', 'press', 'partner', 'guest'], i), pick(['north', 'south'], i)],
    lifecycleStage: pick(LIFECYCLE_STAGES, i),
  });
};
