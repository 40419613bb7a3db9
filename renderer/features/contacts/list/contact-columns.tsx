import type { ReactNode } from 'react';
import type { ContactSortField } from '#renderer/data/contact-index/contact-query.ts';
import type { ContactRow } from '#renderer/data/contact-index/contact-row.ts';
import classes from './contact-grid.module.css';
import type { RowTexts } from './use-row-texts.ts';

/** A column a person can show; the name is always there. */
export type ContactColumn = {
  readonly key: keyof ContactRow;
  /** Smallest width in pixels. */
  readonly width: number;
  readonly sortField?: ContactSortField;
  readonly cell: (row: ContactRow, texts: RowTexts) => ReactNode;
};

const SHOWN_TAGS = 3;

const tags = ({ tags: all }: ContactRow): ReactNode => (
  <span className={classes.tags} title={all.join(', ')}>
    {all.slice(0, SHOWN_TAGS).map((tag) => (
      <span key={tag} className={classes.tag}>
        {tag}
      </span>
    ))}
    {all.length > SHOWN_TAGS && <span className={classes.quiet}>+{all.length - SHOWN_TAGS}</span>}
  </span>
);

const time = (instant: string, texts: RowTexts): ReactNode =>
  instant === '' ? null : <time dateTime={instant}>{texts.ago(instant)}</time>;

/** Every column, in the order the chooser offers them. */
export const CONTACT_COLUMNS: readonly ContactColumn[] = [
  { key: 'organizationName', width: 150, sortField: 'organizationName', cell: (row) => row.organizationName },
  { key: 'jobTitle', width: 140, cell: (row) => row.jobTitle },
  { key: 'phone', width: 140, cell: (row) => <span className="tabular">{row.phone}</span> },
  { key: 'email', width: 190, cell: (row) => row.email },
  { key: 'city', width: 120, sortField: 'city', cell: (row) => row.city },
  { key: 'countryCode', width: 120, cell: (row, texts) => texts.country(row.countryCode) },
  { key: 'tags', width: 170, cell: tags },
  {
    key: 'lifecycleStage',
    width: 125,
    sortField: 'lifecycleStage',
    cell: (row, texts) => texts.lifecycle(row.lifecycleStage),
  },
  { key: 'relationshipStage', width: 125, cell: (row, texts) => texts.relationship(row.relationshipStage) },
  { key: 'ownerId', width: 120, cell: (row, texts) => texts.owner(row.ownerId) },
  { key: 'vipTier', width: 100, cell: (row) => row.vipTier },
  {
    key: 'lastInteractionAt',
    width: 120,
    sortField: 'lastInteractionAt',
    cell: (row, texts) => time(row.lastInteractionAt, texts),
  },
  { key: 'createdAt', width: 120, sortField: 'createdAt', cell: (row, texts) => time(row.createdAt, texts) },
  { key: 'updatedAt', width: 120, sortField: 'updatedAt', cell: (row, texts) => time(row.updatedAt, texts) },
];

/** The chosen columns in the chosen order, unknown ones left out. */
export const chosenColumns = (keys: readonly string[]): readonly ContactColumn[] =>
  keys.flatMap((key) => CONTACT_COLUMNS.find((column) => column.key === key) ?? []);

const TIMES: readonly (keyof ContactRow)[] = ['lastInteractionAt', 'createdAt', 'updatedAt'];

/** What a cell says on hover: the exact time, or what is cut off. */
export const cellTitle = ({ key, cell }: ContactColumn, row: ContactRow, texts: RowTexts): string => {
  if (TIMES.includes(key)) return texts.exact(String(row[key]));
  const content = cell(row, texts);
  return typeof content === 'string' ? content : '';
};
