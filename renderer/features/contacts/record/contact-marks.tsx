import { IconArchive, IconBuilding, IconStarFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '#shared/domain/contacts/contact.ts';
import classes from './record.module.css';

/** What a contact is at a glance: VIP, organization, archived. Words with signs, never colour alone. */
export const ContactMarks = ({ contact }: { readonly contact: Contact }) => {
  const { t } = useTranslation('contacts');
  const { vipTier, kind, archivedAt } = contact;
  return (
    <div className={classes.badges}>
      {vipTier !== '' && (
        <span className={`${classes.badge} ${classes.vip}`}>
          <IconStarFilled size={12} aria-hidden />
          {t('vip.tier', { tier: vipTier })}
        </span>
      )}
      {kind === 'organization' && (
        <span className={classes.badge}>
          <IconBuilding size={13} stroke={1.6} aria-hidden />
          {t('kind.organization')}
        </span>
      )}
      {archivedAt !== '' && (
        <span className={classes.badge}>
          <IconArchive size={13} stroke={1.6} aria-hidden />
          {t('record.archived')}
        </span>
      )}
    </div>
  );
};
