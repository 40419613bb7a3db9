import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { watchForDamage } from '#renderer/data/file-condition.ts';
import { notify } from '#renderer/ui/notify.ts';

/** Tells when a look through the database after an interruption has found damage, and where to repair it; draws nothing. */
export const DamageWatch = () => {
  const { t } = useTranslation();
  useEffect(() => watchForDamage(() => void notify({ message: t('repair.found'), kind: 'error' })), [t]);
  return null;
};
