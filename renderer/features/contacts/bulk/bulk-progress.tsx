import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#renderer/ui/formats.tsx';
import classes from './bulk-bar.module.css';
import type { BulkRun } from './use-bulk-run.ts';

type BulkProgressProps = { readonly run: BulkRun; readonly onStop: () => void };

/** How far an action on many contacts is, from its second on, and the way to stop it. */
export const BulkProgress = ({ run: { done, total, isLong }, onStop }: BulkProgressProps) => {
  const { t } = useTranslation('contacts');
  const { number } = useFormats();
  const words = t('bulk.progress', { done: number(done), total: number(total), rest: number(total - done) });
  return (
    <div className={classes.bar}>
      {isLong && (
        <div className={classes.progress}>
          <span className="tabular">{words}</span>
          <progress value={done} max={total} aria-label={t('bulk.progressTitle')} />
          <Button size="compact-sm" variant="default" onClick={onStop}>
            {t('bulk.stop')}
          </Button>
        </div>
      )}
    </div>
  );
};
