import type { ContactDraft } from '#shared/domain/contacts/contact-draft.ts';
import { CONTACT_LINES, contactFieldLimit } from '#shared/domain/contacts/contact-fields.ts';
import type { CustomField } from '#shared/domain/definitions/definition.ts';
import { cleanLine } from '#shared/kernel/clean-text.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';
import { type AddressPart, type ContactColumn, cellValues } from './contact-column.ts';
import {
  addAddressPart,
  addEmails,
  addPhones,
  addRelations,
  addWebsites,
  type RowParts,
  sayType,
} from './contact-row-parts.ts';
import { parseDay } from './parse-day.ts';
import { type CellFormat, readCustomCell } from './read-custom-cell.ts';
import { kindOf, lifecycleStageOf, relationshipStageOf } from './stage-words.ts';

/** What is the same for all rows of a table of contacts. */
export type ContactTable = {
  readonly headers: readonly string[];
  readonly columns: readonly ContactColumn[];
  readonly customFields: readonly CustomField[];
  readonly format: CellFormat;
};

type LineField = (typeof CONTACT_LINES)[number];
/** A row as far as it has been read. */
export type ContactRow = {
  readonly parts: RowParts;
  readonly fields: Partial<Record<LineField | 'fullName' | 'birthOn', string>>;
  readonly notes: string[];
  readonly tags: string[];
  readonly preferences: ContactDraft['preferences'][number][];
  readonly custom: Map<string, string | number | boolean>;
  readonly stages: { -readonly [Key in 'kind' | 'lifecycleStage' | 'relationshipStage']?: ContactDraft[Key] };
};
/** What is wrong with a cell: reason, value, and what fills the message. */
type CellProblem = readonly [string, string, CommandFailure['values']?];
/** Reads one filled cell; answers what is wrong with it. */
export type CellReader = (
  row: ContactRow,
  cell: string,
  header: string,
  table: ContactTable,
) => readonly CellProblem[];

const LINES: readonly string[] = CONTACT_LINES;
const PREFERENCES = { allergies: 'allergy', preferences: 'preference', dislikes: 'dislike' } as const;
const RELATIONS = { worksFor: 'works-for', reportsTo: 'reports-to', travelsWith: 'travels-with' } as const;
const STAGES = {
  kind: kindOf,
  lifecycleStage: lifecycleStageOf,
  relationshipStage: relationshipStageOf,
} as const;

const readLine =
  (field: LineField | 'fullName'): CellReader =>
  ({ fields, parts }, cell, header) => {
    const line = cleanLine(cell);
    const earlier = fields[field] ?? '';
    const max = field === 'fullName' ? line.length : contactFieldLimit(field);
    if (line.length > max) return [['contacts.too-long', line, { max }]];
    // "Anrede" and "Titel" are one prefix; of any other field two values cannot both be kept.
    if (earlier === '') fields[field] = line;
    else if (field === 'prefix') fields.prefix = `${earlier} ${line}`;
    else if (earlier !== line) parts.kept.push({ label: header, text: line });
    return [];
  };

const readOther: CellReader = ({ parts }, cell, header) => {
  parts.kept.push({ label: header, text: cell });
  return [];
};

const readBirth: CellReader = (row, cell, header, table) => {
  const { dayOrder, today } = table.format;
  if (cell.startsWith('--') || row.fields.birthOn) return readOther(row, cell, header, table);
  const day = parseDay(cell, dayOrder, today);
  if (day === undefined) return [['contacts.not-a-date', cell]];
  if (day > today) return [['contacts.birth-in-future', cell]];
  row.fields.birthOn = day;
  return [];
};

const readStage =
  (stage: keyof typeof STAGES): CellReader =>
  (row, cell, header, table) => {
    const word = STAGES[stage](cell);
    if (word === undefined) return readOther(row, cell, header, table);
    row.stages[stage] = word as never;
    return [];
  };

const readCustom =
  (key: string): CellReader =>
  ({ custom }, cell, _, { customFields, format }) => {
    const field = customFields.find((candidate) => candidate.key === key);
    const result = field && readCustomCell(field, cell, format);
    if (!result) return [];
    if (!result.ok) return [[result.error.code, cell, result.error.values]];
    if (result.value !== null) custom.set(key, result.value);
    return [];
  };

const done =
  (read: (row: ContactRow, cell: string, header: string) => unknown): CellReader =>
  (row, cell, header) => {
    read(row, cell, header);
    return [];
  };

const values = (cell: string): readonly string[] => cellValues(cell).filter((value) => value !== '');

const OTHER_READERS: Readonly<Record<string, CellReader>> = {
  ignore: () => [],
  fullName: readLine('fullName'),
  birthOn: readBirth,
  notes: done(({ notes }, cell) => notes.push(cell)),
  website: done(({ parts }, cell) => addWebsites(parts, cell)),
  tags: done(({ tags }, cell) =>
    tags.push(...values(cell).filter((tag) => !/^\*\s*my ?contacts$/i.test(tag))),
  ),
  phoneType: done(({ parts }, cell) => sayType(parts, 'phone', cell)),
  emailType: done(({ parts }, cell) => sayType(parts, 'email', cell)),
  addressType: done(({ parts }, cell) => sayType(parts, 'address', cell)),
};

/** How the cells of `column` are read. */
export const cellReader = (column: ContactColumn): CellReader => {
  const [group = '', type = '', part = ''] = column.split('.');
  if (group === 'custom') return readCustom(column.slice('custom.'.length));
  if (group === 'phone')
    return done(({ parts }, cell, header) => addPhones(parts, type as 'work', header, cell));
  if (group === 'email') {
    return ({ parts }, cell, header) =>
      addEmails(parts, type as 'work', header, cell).map((wrong) => ['contacts.not-an-email', wrong]);
  }
  if (group === 'address') {
    return done(({ parts }, cell) => addAddressPart(parts, type as 'work', part as AddressPart, cell));
  }
  if (Object.hasOwn(STAGES, column)) return readStage(column as keyof typeof STAGES);
  if (Object.hasOwn(PREFERENCES, column)) {
    const kind = PREFERENCES[column as keyof typeof PREFERENCES];
    return done(({ preferences }, cell) => preferences.push(...values(cell).map((text) => ({ kind, text }))));
  }
  if (Object.hasOwn(RELATIONS, column)) {
    const kind = RELATIONS[column as keyof typeof RELATIONS];
    return done(({ parts }, cell) => addRelations(parts, kind, cell));
  }
  return LINES.includes(column) ? readLine(column as LineField) : (OTHER_READERS[column] ?? readOther);
};
