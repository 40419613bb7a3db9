import { askContactIndex, useContactIndexState } from '#renderer/data/contact-index/contact-index-client.ts';
import { allRecords, findRecords } from '#renderer/data/live-query.ts';
import type { Contact } from '#shared/domain/contacts/contact.ts';

const PAGE = 500;

/** Which contacts are exported: those with these ids, or all (the archived ones too, or not). */
export type ContactSelection = { readonly ids: readonly string[] } | { readonly withArchived: boolean };

/** The contacts of a selection in pages. */
export async function* contactPages(selection: ContactSelection): AsyncGenerator<readonly Contact[]> {
  if ('ids' in selection) {
    for (let at = 0; at < selection.ids.length; at += PAGE) {
      const ids = selection.ids.slice(at, at + PAGE);
      yield await findRecords('contacts', { selector: { id: { $in: [...ids] } } });
    }
    return;
  }
  for await (const page of allRecords('contacts', PAGE))
    yield selection.withArchived ? page : page.filter(({ archivedAt }) => archivedAt === '');
}

/** Names of contacts by id; those that are gone are left out. */
export const contactNames = async (ids: Iterable<string>): Promise<(id: string) => string> => {
  const wanted = [...new Set(ids)].filter((id) => id !== '');
  const rows =
    useContactIndexState.getState().status === 'failed'
      ? await findRecords('contacts', { selector: { id: { $in: wanted } } })
      : await askContactIndex('rows', { ids: wanted });
  const names = new Map(rows.map(({ id, name }) => [id, name] as const));
  return (id) => names.get(id) ?? '';
};
