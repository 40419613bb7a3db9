import type { ContactRow } from '#renderer/data/contact-index/contact-row.ts';
import classes from './contact-grid.module.css';
import { RowMarks } from './row-marks.tsx';
import type { RowTexts } from './use-row-texts.ts';

/** A contact on two lines, for narrow screens. */
export const PhoneLines = ({ row, texts }: { readonly row: ContactRow; readonly texts: RowTexts }) => (
  <td className={classes.lines}>
    <span className={classes.firstLine}>
      <a href={`/contacts/${row.id}`} tabIndex={-1} className={classes.name}>
        {row.name}
      </a>
      <RowMarks row={row} texts={texts} />
      <time className={classes.time} dateTime={row.lastInteractionAt}>
        {texts.ago(row.lastInteractionAt)}
      </time>
    </span>
    <span className={classes.secondLine}>
      {[row.jobTitle, row.organizationName || row.city, row.phone || row.email].filter(Boolean).join(' · ')}
    </span>
  </td>
);
