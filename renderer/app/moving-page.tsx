import { useTranslation } from 'react-i18next';
import { ProgressPage } from './progress-page.tsx';

/** Shown while the data of an earlier version is moved: how far it is, and that it may be interrupted. */
export const MovingPage = ({ moved, total }: { readonly moved: number; readonly total: number }) => {
  const { t } = useTranslation();
  return (
    <ProgressPage
      title={t('moving.title')}
      text={t('moving.progress', { moved, total })}
      safe={t('moving.safe')}
      done={{ value: moved, max: total }}
    />
  );
};
