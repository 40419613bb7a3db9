import { type ContactDraft, EMPTY_DRAFT } from '#shared/domain/contacts/contact-draft.ts';
import { contactName } from '#shared/domain/contacts/contact-name.ts';
import { settleDraft } from '#shared/domain/contacts/settle-draft.ts';
import { splitName } from '#shared/domain/contacts/split-name.ts';
import { unguardFormula } from '#shared/kernel/formula-guard.ts';
import { type ContactRow, type ContactTable, cellReader } from './contact-cells.ts';
import { addressesOf, noParts } from './contact-row-parts.ts';
import type { ContactItem, ImportProblem } from './import-item.ts';

const blankRow = (): ContactRow => ({
  parts: noParts(),
  fields: {},
  notes: [],
  tags: [],
  preferences: [],
  custom: new Map(),
  stages: {},
});

const draftOf = ({ fields, parts, notes, tags, preferences, custom, stages }: ContactRow): ContactDraft => {
  const { fullName = '', ...lines } = fields;
  const isNamed = [lines.givenName, lines.familyName].some((name) => (name ?? '') !== '');
  const isOrganization =
    stages.kind === 'organization' ||
    (!stages.kind && !isNamed && fullName === '' && Boolean(lines.organizationName));
  const split = isNamed || isOrganization ? {} : splitName(fullName);
  const organizationName = lines.organizationName || (isOrganization ? fullName : '');
  return {
    ...EMPTY_DRAFT,
    ...split,
    ...Object.fromEntries(Object.entries(lines).filter(([, line]) => line !== '')),
    ...stages,
    organizationName,
    kind: isOrganization ? 'organization' : 'person',
    notes: notes.join('\n'),
    tags,
    preferences,
    custom: Object.fromEntries(custom),
    phones: parts.phones,
    emails: parts.emails,
    websites: parts.websites,
    relations: parts.relations,
    addresses: addressesOf(parts),
  };
};

/**
 * One row of a table as a contact, or all that is wrong with it; undefined for a blank row. `line` is the row's line in
 * the file. Reasons: `import.too-many-cells`, `contacts.needs-a-name`, `.too-long`, `.not-an-email`, `.not-a-date`,
 * `.birth-in-future`, `.custom-…`. What no field takes is kept in the notes under its header.
 */
export const readContactRow = (
  cells: readonly string[],
  line: number,
  table: ContactTable,
): ContactItem | undefined => {
  const texts = cells.map((cell) => unguardFormula(cell).trim());
  if (texts.every((text) => text === '')) return undefined;
  const row = blankRow();
  const problems: ImportProblem[] = [];
  const extra = texts.slice(table.headers.length).find((text) => text !== '');
  if (extra !== undefined) problems.push({ line, column: '', reason: 'import.too-many-cells', value: extra });
  table.columns.forEach((column, at) => {
    const header = table.headers[at] ?? '';
    const text = texts[at] ?? '';
    if (text === '' && !column.endsWith('Type')) return;
    for (const [reason, value, values] of cellReader(column)(row, text, header, table)) {
      problems.push({ line, column: header, reason, value, ...(values && { values }) });
    }
  });
  const draft = draftOf(row);
  if (problems.length === 0 && contactName(draft) === '') {
    problems.push({
      line,
      column: '',
      reason: 'contacts.needs-a-name',
      value: texts.filter(Boolean).join(', '),
    });
  }
  if (problems.length > 0) return { kind: 'refused', line, problems };
  const settled = settleDraft(draft, row.parts.kept, `${table.format.today}T12:00:00.000Z`);
  return {
    kind: 'contact',
    line,
    draft: settled.draft,
    kept: settled.kept,
    lost: settled.cut === '' ? [] : ['NOTE'],
  };
};
