import { CloseButton, Menu } from '@mantine/core';
import {
  IconArchive,
  IconArrowBackUp,
  IconProgressCheck,
  IconTrash,
  IconUserCheck,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#renderer/ui/formats.tsx';
import { LIFECYCLE_STAGES } from '#shared/domain/contacts/contact.ts';
import { clearSelection, useContactListStore } from '../list/list-store.ts';
import { BulkAction } from './bulk-action.tsx';
import classes from './bulk-bar.module.css';
import { BulkProgress } from './bulk-progress.tsx';
import { BulkTag } from './bulk-tag.tsx';
import { useBulkActions } from './use-bulk-actions.ts';

const icon = { size: 15, stroke: 1.6, 'aria-hidden': true } as const;

/** What can be done with all selected contacts at once; every action is undone in one step. */
export const BulkBar = ({ isPhone }: { readonly isPhone: boolean }) => {
  const { t } = useTranslation('contacts');
  const { number } = useFormats();
  const { count, members, run, stop, ...act } = useBulkActions();
  const isArchive = useContactListStore((state) => state.choice.archived);
  if (run) return <BulkProgress run={run} onStop={stop} />;
  return (
    <div className={classes.bar} role="toolbar" aria-label={t('bulk.title')}>
      <span className={classes.count} role="status">
        {t('bulk.selected', { count, total: number(count) })}
      </span>
      {isArchive ? (
        <BulkAction
          label={t('actions.restore')}
          icon={<IconArrowBackUp {...icon} />}
          isSmall={isPhone}
          onClick={() => void act.restore()}
        />
      ) : (
        <BulkAction
          label={t('actions.archive')}
          icon={<IconArchive {...icon} />}
          isSmall={isPhone}
          onClick={() => void act.archive()}
        />
      )}
      <Menu>
        <Menu.Target>
          <BulkAction label={t('bulk.owner')} icon={<IconUserCheck {...icon} />} isSmall={isPhone} />
        </Menu.Target>
        <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
          {members.map(({ id, name }) => (
            <Menu.Item key={id} onClick={() => void act.own(id)}>
              {name}
            </Menu.Item>
          ))}
          <Menu.Item onClick={() => void act.own('')}>{t('owner.nobody')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Menu>
        <Menu.Target>
          <BulkAction label={t('bulk.stage')} icon={<IconProgressCheck {...icon} />} isSmall={isPhone} />
        </Menu.Target>
        <Menu.Dropdown>
          {LIFECYCLE_STAGES.map((stage) => (
            <Menu.Item key={stage} onClick={() => void act.stage(stage)}>
              {t(`lifecycle.${stage}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <BulkTag isSmall={isPhone} onTag={act.tag} />
      <BulkAction
        label={t('actions.delete')}
        icon={<IconTrash {...icon} />}
        isSmall={isPhone}
        onClick={() => void act.remove()}
      />
      <CloseButton ms="auto" aria-label={t('bulk.clear')} title={t('bulk.clear')} onClick={clearSelection} />
    </div>
  );
};
