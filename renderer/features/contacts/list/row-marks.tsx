import { IconAlertTriangleFilled, IconBuilding, IconStarFilled } from '@tabler/icons-react';
import type { ContactRow } from '#renderer/data/contact-index/contact-row.ts';
import classes from './contact-grid.module.css';
import type { RowTexts } from './use-row-texts.ts';

/** What sets a contact apart at a glance: an organization, a VIP, an allergy. */
export const RowMarks = ({ row, texts }: { readonly row: ContactRow; readonly texts: RowTexts }) => (
  <>
    {row.kind === 'organization' && (
      <IconBuilding
        size={15}
        stroke={1.6}
        className={classes.mark}
        role="img"
        aria-label={texts.kind('organization')}
      />
    )}
    {row.vipTier !== '' && (
      <IconStarFilled size={13} className={classes.vip} role="img" aria-label={texts.vip(row.vipTier)} />
    )}
    {row.hasAllergy && (
      <IconAlertTriangleFilled size={14} className={classes.allergy} role="img" aria-label={texts.allergy} />
    )}
  </>
);
