import { cleanLine, cleanProse } from '#shared/kernel/clean-text.ts';
import { clipText } from '#shared/kernel/text.ts';
import { type CheckPart, PART_CHECKS, PART_KEYS, type PartList, type PartOf } from './check-part.ts';
import type { ContactDraft } from './contact-draft.ts';
import { CONTACT_LINES, checkContactFields, contactFieldLimit } from './contact-fields.ts';
import { partLimit } from './contact-parts.ts';
import { checkTag } from './contact-tags.ts';

/** Something a contact has no field for, or that its field refuses. */
export type KeptText = { readonly label: string; readonly text: string };

type DraftList = Exclude<PartList, 'relations'>;
type DraftPart<List extends DraftList> = ContactDraft[List][number];
type Keep = (label: string, text: string) => void;

const MAX_TAGS = 60;
/** Names of fields in notes: those of the vCard format, which are the same in every language. */
const LABELS: Readonly<Record<string, string>> = {
  organizationName: 'ORG',
  department: 'ORG',
  jobTitle: 'TITLE',
  vipTier: 'VIP',
  phones: 'TEL',
  emails: 'EMAIL',
  addresses: 'ADR',
  websites: 'URL',
  preferences: 'PREFERENCE',
};

const partText = (part: object): string =>
  Object.entries(part)
    .filter(([key, value]) => key !== 'type' && key !== 'kind' && value !== '')
    .map(([, value]) => cleanLine(String(value)))
    .join(', ');

const settleParts = <List extends DraftList>(
  list: List,
  parts: readonly DraftPart<List>[],
  keep: Keep,
): readonly DraftPart<List>[] => {
  const check = PART_CHECKS[list] as unknown as CheckPart<PartOf<List>>;
  const keyOf = PART_KEYS[list] as unknown as (part: PartOf<List>) => string;
  const seen = new Set<string>();
  const settled: DraftPart<List>[] = [];
  for (const part of parts) {
    const result = check({ id: '', e164: '', ...part } as unknown as PartOf<List>, list, '');
    const key = result.ok ? keyOf(result.value) : '';
    if (key !== '' && seen.has(key)) continue;
    seen.add(key);
    if (result.ok && settled.length < partLimit(list)) {
      const { id: _, e164: _e164, ...rest } = result.value as PartOf<List> & { e164?: string };
      settled.push(rest as unknown as DraftPart<List>);
    } else keep(LABELS[list] ?? list, partText(part));
  }
  return settled;
};

const settleTags = (tags: readonly string[], keep: Keep): readonly string[] => {
  const settled = new Map<string, string>();
  for (const tag of tags.flatMap((text) => text.split(/[,;]/))) {
    const result = checkTag(tag);
    const isRoom = result.ok && settled.size < MAX_TAGS;
    if (result.ok && settled.has(result.value.toLowerCase())) continue;
    if (isRoom) settled.set(result.value.toLowerCase(), result.value);
    else keep('CATEGORIES', cleanLine(tag));
  }
  return [...settled.values()];
};

/** Notes and what is kept beneath them; what is beyond the limit of notes comes back as `cut`. */
const settleNotes = (notes: string, kept: readonly KeptText[]): { notes: string; cut: string } => {
  const lines = kept.map(({ label, text }) => `${label}: ${cleanProse(text)}`);
  const all = [cleanProse(notes), lines.join('\n')].filter((text) => text !== '').join('\n\n');
  const fitting = clipText(all, contactFieldLimit('notes'));
  return { notes: fitting.trim(), cut: all.slice(fitting.length) };
};

/**
 * A draft that `newContact` accepts if there is anything to call it by: what fields refuse goes into the notes together
 * with `extra`, doubles are dropped. `kept` says what went there, `cut` is what found no room even there.
 */
export const settleDraft = (
  draft: ContactDraft,
  extra: readonly KeptText[],
  now: string,
): { readonly draft: ContactDraft; readonly kept: readonly KeptText[]; readonly cut: string } => {
  const kept: KeptText[] = [];
  const keep: Keep = (label, text) => {
    if (text !== '') kept.push({ label, text });
  };
  const lines: Record<string, string> = {};
  for (const field of CONTACT_LINES) {
    const line = cleanLine(draft[field]);
    lines[field] = clipText(line, contactFieldLimit(field)).trim();
    if (lines[field] !== line) keep(LABELS[field] ?? 'N', line);
  }
  const isBirthKept = checkContactFields({ birthOn: draft.birthOn }, now).ok;
  if (!isBirthKept) keep('BDAY', draft.birthOn);
  const settled = {
    ...draft,
    ...lines,
    birthOn: isBirthKept ? draft.birthOn : '',
    tags: settleTags(draft.tags, keep),
    phones: settleParts('phones', draft.phones, keep),
    emails: settleParts('emails', draft.emails, keep),
    addresses: settleParts('addresses', draft.addresses, keep),
    websites: settleParts('websites', draft.websites, keep),
    preferences: settleParts('preferences', draft.preferences, keep),
  };
  const all = [...kept, ...extra];
  const { notes, cut } = settleNotes(draft.notes, all);
  return { draft: { ...settled, notes }, kept: all, cut };
};
