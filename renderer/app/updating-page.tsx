import { useTranslation } from 'react-i18next';
import type { MigrationProgress } from '#renderer/data/storage/migrate-records.ts';
import { ProgressPage } from './progress-page.tsx';

/** Shown while records are brought up to a newer schema: how far it is, and that it may be interrupted. */
export const UpdatingPage = ({ done, total }: MigrationProgress) => {
  const { t } = useTranslation();
  return (
    <ProgressPage
      title={t('updating.title')}
      text={t('updating.progress', { done, total })}
      safe={t('updating.safe')}
      done={{ value: done, max: Math.max(1, total) }}
    />
  );
};
