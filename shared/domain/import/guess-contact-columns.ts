import type { AddressPart, ContactColumn } from './contact-column.ts';
import { headerKey, headerMap, headerWords } from './header-words.ts';

type Place = 'work' | 'home' | 'other';

/** Headers as Google, Outlook, HubSpot and we ourselves write them, in English and German, without numbers. */
const HEADERS = headerMap<ContactColumn>([
  ['kind', 'kind|type|contact type|art|kontaktart|person or organization|person oder organisation'],
  [
    'fullName',
    'name|full name|display name|contact name|contact|vollstandiger name|anzeigename|kontakt|ansprechpartner',
  ],
  ['prefix', 'prefix|name prefix|salutation|honorific|anrede|titel|namensprafix'],
  ['givenName', 'first name|given name|forename|vorname|rufname|first|prenom|nombre|nome'],
  ['middleName', 'middle name|middle names|additional name|weitere vornamen|zweiter vorname|middle'],
  [
    'familyName',
    'last name|family name|surname|nachname|familienname|zuname|last|nom|apellido|apellidos|cognome',
  ],
  ['suffix', 'suffix|name suffix|namenszusatz|namenssuffix'],
  [
    'organizationName',
    'company|company name|organization|organisation|organization name|employer|firma|firmenname|unternehmen|firma organisation|associated company|account name|hotel|betrieb',
  ],
  ['jobTitle', 'job title|organization title|position|role|funktion|berufsbezeichnung|stelle|beruf|jobtitle'],
  ['department', 'department|organization department|abteilung'],
  ['phoneType', 'phone label|phone type|telefonart'],
  ['emailType', 'e mail label|email label|e mail type|email type|e mail typ|e mail art'],
  ['addressType', 'address label|address type|adressart'],
  [
    'website',
    'website|web site|web page|website url|url|homepage|webseite|internet|internetseite|website value|personliche webseite|webadresse|web address',
  ],
  [
    'tags',
    'tags|tag|categories|category|labels|group membership|groups|kategorien|kategorie|schlagworter|schlagwort|schlagworte|gruppe|gruppen',
  ],
  ['allergies', 'allergies|allergy|allergie|allergien|unvertraglichkeiten'],
  ['preferences', 'preferences|preference|wishes|vorlieben|wunsche|praferenzen'],
  ['dislikes', 'dislikes|abneigungen'],
  ['worksFor', 'works for|arbeitet fur'],
  [
    'reportsTo',
    'reports to|manager|managers name|manager name|vorgesetzter|name des der vorgesetzten|berichtet an',
  ],
  ['travelsWith', 'travels with|reist mit'],
  ['lifecycleStage', 'lifecycle stage|lifecycle|stage|kundenphase|lebenszyklusphase|phase'],
  ['relationshipStage', 'relationship stage|relationship|beziehungsphase|beziehung'],
  ['vipTier', 'vip|vip tier|vip status|vip stufe|tier'],
  ['birthOn', 'birthday|birth date|birthdate|date of birth|born|geburtstag|geburtsdatum|geb datum'],
  [
    'notes',
    'notes|note|comment|comments|remarks|description|notizen|notiz|bemerkung|bemerkungen|kommentar|anmerkung',
  ],
  ['other', 'other|anderes'],
  [
    'ignore',
    'ignore|nicht ubernehmen|website label|sensitivity|priority|private|privat|vertraulichkeit|prioritat|file as|e mail display name|e mail angezeigter name|address formatted|record id|contact id|id|photo|last activity date|last modified date|create date',
  ],
]);

const PLACES: readonly (readonly [Place, readonly string[]])[] = [
  [
    'work',
    [
      'business',
      'work',
      'office',
      'company',
      'geschaftlich',
      'dienstlich',
      'arbeit',
      'buro',
      'firma',
      'main',
    ],
  ],
  ['home', ['home', 'private', 'privat', 'personal', 'personlich']],
];
const ADDRESS_WORDS: readonly (readonly [AddressPart, RegExp])[] = [
  [
    'streetMore',
    /\b(?:po box|postfach|extended address|address line|adresszusatz|address more|strasse zusatz)\b/,
  ],
  ['houseNumber', /\b(?:house number|house no|hausnummer|hausnr|hnr)\b/],
  ['postalCode', /\b(?:postal code|postcode|post code|zip|zip code|plz|postleitzahl)\b/],
  ['country', /\b(?:country|land)\b/],
  ['city', /\b(?:city|town|ort|stadt|wohnort|locality)\b/],
  ['region', /\b(?:state|province|region|county|bundesland|kanton)\b/],
  ['street', /\b(?:street|strasse|str|address|adresse|anschrift)\b/],
];
const PHONE = /\b(?:phone|telephone|tel|telefon|telefonnummer|haupttelefon|rufnummer|durchwahl|call)\b/;
const MOBILE = /\b(?:mobile|mobil|cell|cellphone|handy|handynummer|mobiltelefon|mobilnummer|mobilfunk)\b/;
const FAX = /\b(?:fax|telefax|faxnummer)\b/;
const EMAIL = /\b(?:e mail|email|mail|mailadresse|emailadresse)\b/;
/** Numbers of somebody or something else. */
const NOT_OURS =
  /\b(?:assistant|assistants|assistentin|assistenten|assistent|callback|ruckmeldung|telex|pager|isdn|tty|tdd)\b/;

const placeOf = (words: readonly string[]): Place =>
  PLACES.find(([, known]) => words.some((word) => known.includes(word)))?.[0] ?? 'other';

const guessOne = (header: string): ContactColumn => {
  const words = headerWords(header);
  const text = words.join(' ');
  const known = HEADERS.get(text);
  if (known) return known;
  const place = placeOf(words);
  if (NOT_OURS.test(text)) return 'other';
  if (FAX.test(text)) return 'phone.fax';
  if (MOBILE.test(text)) return 'phone.mobile';
  if (EMAIL.test(text)) return `email.${place}`;
  if (PHONE.test(text)) return `phone.${place}`;
  const part = ADDRESS_WORDS.find(([, pattern]) => pattern.test(text))?.[0];
  if (!part) return 'other';
  // "Business Street 2" goes on with the street, "Address 2 - Street" is another address.
  const isMore = part === 'street' && /\d$/.test(headerKey(header));
  return `address.${place}.${isMore ? 'streetMore' : part}`;
};

/**
 * What each column of a table of contacts holds, by its header in English or German. Columns that say nothing known
 * are kept in the notes. `customFields` are the administrator's fields by key and shown name.
 */
export const guessContactColumns = (
  headers: readonly string[],
  customFields: readonly { readonly key: string; readonly name: string }[] = [],
): readonly ContactColumn[] => {
  const guessed = headers.map((header): ContactColumn => {
    const custom = customFields.find(({ name }) => headerKey(name) === headerKey(header) && name !== '');
    return custom ? `custom.${custom.key}` : guessOne(header);
  });
  // Beside a first name, "Name" is the family's; "Title" is Outlook's prefix or everybody else's job title.
  const isSplit = guessed.includes('givenName') && !guessed.includes('familyName');
  const title = guessed.includes('jobTitle') ? 'prefix' : 'jobTitle';
  return guessed.map((column, at) => {
    if (headerKey(headers[at] ?? '') === 'title') return title;
    return isSplit && column === 'fullName' ? 'familyName' : column;
  });
};
