import { fail, ok, type Result } from '#shared/kernel/result.ts';

/** What a `kith://` link may ask for: to see a record. Links open, they never write. */
export type KithLink = { readonly kind: 'contact'; readonly contactId: string };

/** Scheme of links into Kith that other programs and web pages may carry. */
export const KITH_LINK_SCHEME = 'kith';

/** Longest link that is looked at, in UTF-16 units. */
export const KITH_LINK_MAX_LENGTH = 60;

const CONTACT_LINK = /^kith:\/\/contact\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/** Whether `text` claims to be a link into Kith, well formed or not. */
export const isKithLink = (text: string): boolean =>
  text.slice(0, KITH_LINK_SCHEME.length + 1).toLowerCase() === `${KITH_LINK_SCHEME}:`;

/**
 * Reads `kith://contact/<uuid>` (lower case, nothing before or after it). Anything else, however near, is
 * `links.not-a-kith-link`.
 */
export const parseKithLink = (text: string): Result<KithLink> => {
  const contactId = text.length <= KITH_LINK_MAX_LENGTH ? CONTACT_LINK.exec(text)?.[1] : undefined;
  return contactId === undefined ? fail('links.not-a-kith-link') : ok({ kind: 'contact', contactId });
};

/** The link that opens what `link` names, for copying into other programs. */
export const formatKithLink = (link: KithLink): string =>
  `${KITH_LINK_SCHEME}://${link.kind}/${link.contactId}`;
