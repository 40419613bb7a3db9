import { LIFECYCLE_STAGES, PREFERENCE_KINDS, RELATION_KINDS, RELATIONSHIP_STAGES } from '../contact.ts';
import type { ContactDraft } from '../contact-draft.ts';
import type { VCardProperty } from './vcard.ts';
import { unescapeText } from './vcard-text.ts';

/** Properties of our own, for what vCard has no property; other programs pass over them. */
export const KITH = {
  kind: 'X-KITH-KIND',
  lifecycle: 'X-KITH-LIFECYCLE',
  relationship: 'X-KITH-RELATIONSHIP',
  vip: 'X-KITH-VIP',
  preference: 'X-KITH-PREFERENCE',
  relation: 'X-KITH-RELATION',
  custom: 'X-KITH-CUSTOM',
} as const;

const MAX_KEY = 60;
const MAX_TEXT = 2000;

/** `word` if it is one of `words`, whatever its case. */
const wordOf = <Word extends string>(words: readonly Word[], word: string): Word | undefined =>
  words.find((known) => known === word.trim().toLowerCase());

const customValue = (type: string, text: string): string | number | boolean | undefined => {
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : undefined;
  if (type === 'number') return text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
  return text.length <= MAX_TEXT ? text : undefined;
};

/** What one of our own properties adds to a draft; undefined when it is none of ours or says nothing known. */
export const readKithProperty = (
  draft: ContactDraft,
  { name, value, params }: VCardProperty,
): Partial<ContactDraft> | undefined => {
  const text = unescapeText(value);
  const type = params.get('TYPE')?.[0] ?? '';
  if (name === KITH.vip) return { vipTier: text };
  if (name === KITH.lifecycle) {
    const lifecycleStage = wordOf(LIFECYCLE_STAGES, text);
    return lifecycleStage && { lifecycleStage };
  }
  if (name === KITH.relationship) {
    const relationshipStage = wordOf(RELATIONSHIP_STAGES, text);
    return relationshipStage && { relationshipStage };
  }
  if (name === KITH.preference) {
    const kind = wordOf(PREFERENCE_KINDS, type);
    return kind && { preferences: [...draft.preferences, { kind, text }] };
  }
  if (name === KITH.relation) {
    const kind = wordOf(RELATION_KINDS, type);
    const related = params.get('X-NAME')?.[0] ?? '';
    return (
      kind && {
        relations: [...draft.relations, { kind, uid: text.replace(/^urn:uuid:/i, ''), name: related }],
      }
    );
  }
  if (name !== KITH.custom) return undefined;
  const key = params.get('X-KEY')?.[0] ?? '';
  const custom = customValue(type.toLowerCase(), text);
  if (key === '' || key.length > MAX_KEY || custom === undefined) return undefined;
  return { custom: Object.fromEntries([...Object.entries(draft.custom), [key, custom]]) };
};
