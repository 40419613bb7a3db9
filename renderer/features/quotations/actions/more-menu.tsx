import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowBackUp, IconCopy, IconDots, IconStack2, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useToday } from '#renderer/ui/use-today.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { canBecome, isEditable } from '#shared/domain/quotations/quotation-state.ts';
import { deleteDraft, duplicateQuotation } from '../commands/copy-quotation.ts';
import { reopenQuotation } from '../commands/decide-quotation.ts';
import { useReport } from '../editor/use-report.ts';
import { useRevise } from './use-revise.ts';

const ICON = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;

/** What is done with a quotation less often. */
export const MoreMenu = ({ quotation }: { readonly quotation: Quotation }) => {
  const { t } = useTranslation('quotations');
  const [, navigate] = useLocation();
  const run = useReport();
  const today = useToday();
  const revise = useRevise(quotation);
  const isDraft = isEditable(quotation);

  const duplicate = async (): Promise<void> => {
    const copy = await run(duplicateQuotation(quotation.id, today));
    if (copy) navigate(`/quotations/${copy.id}`);
  };
  const remove = async (): Promise<void> => {
    if (await run(deleteDraft(quotation))) navigate('/quotations');
  };

  return (
    <Menu position="bottom-start" width={230} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label={t('actions.more')}>
          <IconDots {...ICON} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {!isDraft && (
          <Menu.Item leftSection={<IconStack2 {...ICON} />} onClick={() => void revise()}>
            {t('actions.revise')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconCopy {...ICON} />} onClick={() => void duplicate()}>
          {t('actions.duplicate')}
        </Menu.Item>
        {canBecome(quotation.status, 'sent') && !isDraft && (
          <Menu.Item
            leftSection={<IconArrowBackUp {...ICON} />}
            onClick={() => void run(reopenQuotation(quotation))}
          >
            {t('actions.reopen')}
          </Menu.Item>
        )}
        {isDraft && (
          <Menu.Item leftSection={<IconTrash {...ICON} />} onClick={() => void remove()}>
            {t('actions.delete')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
};
