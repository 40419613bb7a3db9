import { Badge } from '@mantine/core';
import {
  IconCircleCheck,
  IconCircleX,
  IconHourglassEmpty,
  IconPencil,
  IconSend,
  IconStack2,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { QuotationState } from '#shared/domain/quotations/quotation-state.ts';
import classes from './state-badge.module.css';

const ICONS = {
  draft: IconPencil,
  sent: IconSend,
  accepted: IconCircleCheck,
  declined: IconCircleX,
  expired: IconHourglassEmpty,
  superseded: IconStack2,
} as const satisfies Record<QuotationState, unknown>;

/** The state of a quotation in a word and a sign; colour comes on top, never alone. */
export const StateBadge = ({ state }: { readonly state: QuotationState }) => {
  const { t } = useTranslation('quotations');
  const Icon = ICONS[state];
  return (
    <Badge
      className={classes.badge}
      data-state={state}
      leftSection={<Icon size={14} stroke={1.8} aria-hidden />}
    >
      {t(`state.${state}`)}
    </Badge>
  );
};
