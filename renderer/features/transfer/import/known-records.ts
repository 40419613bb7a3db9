import { askContactIndex, useContactIndexState } from '#renderer/data/contact-index/contact-index-client.ts';
import { allRecords, findRecords } from '#renderer/data/live-query.ts';
import { contactSortName } from '#shared/domain/contacts/contact-name.ts';
import { splitName } from '#shared/domain/contacts/split-name.ts';
import { foldForSearch } from '#shared/kernel/text.ts';
import type { ImportArea, Known, Match } from './import-plan.ts';

const NOBODY: Known = { emails: new Map(), phones: new Map(), skus: new Map(), names: new Map() };

const knownProducts = async (): Promise<Known> => {
  const skus = new Map<string, string>();
  const names = new Map<string, string>();
  for await (const page of allRecords('products'))
    for (const { id, sku, name } of page) {
      if (sku !== '') skus.set(sku.toLowerCase(), id);
      names.set(foldForSearch(name), id);
    }
  return { ...NOBODY, skus, names };
};

/** How to tell what is here already. Waits for the contact index; without one everything counts as new. */
export const knownRecords = async (area: ImportArea): Promise<Known> => {
  if (area === 'products') return knownProducts();
  if (useContactIndexState.getState().status === 'failed') return NOBODY;
  return { ...NOBODY, ...(await askContactIndex('known', {})) };
};

const wordsOf = (name: string): ReadonlySet<string> => new Set(foldForSearch(name).split(' '));

/**
 * Matches that hold. An e-mail address or a product number is enough; a phone number only together with a word of the
 * name, because colleagues and families share one.
 */
export const confirmedMatches = async (matches: readonly Match[]): Promise<readonly Match[]> => {
  const byPhone = [...new Set(matches.filter(({ by }) => by === 'phone').map(({ id }) => id))];
  if (byPhone.length === 0) return matches;
  const rows = await askContactIndex('rows', { ids: byPhone });
  const words = new Map(rows.map(({ id, name }) => [id, wordsOf(name)] as const));
  return matches.filter(({ by, id, name }) => {
    if (by !== 'phone') return true;
    const known = words.get(id);
    return [...wordsOf(name)].some((word) => known?.has(word));
  });
};

const BLANK = {
  prefix: '',
  givenName: '',
  middleName: '',
  familyName: '',
  suffix: '',
  emails: [],
  phones: [],
};

/** The sort names that a contact called `name` can have: as an organization, or as a person. */
const sortNames = (name: string): readonly string[] => [
  contactSortName({ ...BLANK, kind: 'organization', organizationName: name }),
  contactSortName({ ...BLANK, ...splitName(name), kind: 'person', organizationName: '' }),
];

/** Contacts that are here by the (folded) names that relations of a file use. */
export const contactsByName = async (names: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const found = new Map<string, string>();
  for (const name of names) {
    const query = { selector: { sortName: { $in: sortNames(name) } }, limit: 1 };
    const [contact] = await findRecords('contacts', query as never);
    if (contact) found.set(foldForSearch(name), contact.id);
  }
  return found;
};
