import { useTranslation } from 'react-i18next';
import { ProgressPage } from './progress-page.tsx';

/** Shown while a damaged database is repaired: how many records have been looked at, and that it may be interrupted. */
export const RepairingPage = ({ records }: { readonly records: number }) => {
  const { t } = useTranslation();
  return (
    <ProgressPage
      title={t('repairing.title')}
      text={t('repairing.progress', { records })}
      safe={t('repairing.safe')}
    />
  );
};
