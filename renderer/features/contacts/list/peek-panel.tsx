import { Button } from '@mantine/core';
import { IconArrowsDiagonal } from '@tabler/icons-react';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { CloseButton } from './close-button.tsx';
import { peekAt } from './list-store.ts';
import classes from './peek-panel.module.css';

type PeekPanelProps = { readonly id: string; readonly children: ReactNode };

/** One contact beside the list, which keeps its place. */
export const PeekPanel = ({ id, children }: PeekPanelProps) => {
  const { t } = useTranslation('contacts');
  return (
    <aside className={classes.panel} aria-label={t('peek.title')}>
      <div className={classes.bar}>
        <Button
          component={Link}
          href={`/contacts/${id}`}
          size="compact-sm"
          variant="subtle"
          leftSection={<IconArrowsDiagonal size={15} aria-hidden />}
        >
          {t('peek.open')}
        </Button>
        <CloseButton label={t('peek.close')} title={t('peek.closeKey')} onClick={() => peekAt('')} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <div className={classes.content} tabIndex={0}>
        <Suspense fallback={null}>{children}</Suspense>
      </div>
    </aside>
  );
};
