import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandFailure } from '#shared/kernel/result.ts';

/**
 * Writes a failure as a sentence: code `quotations.not-a-draft` is key `errors.not-a-draft` of the texts of
 * quotations. A code without a text shows the general sentence with the code, so that support can find it.
 */
export const useFailureText = (): ((failure: CommandFailure) => string) => {
  const { t } = useTranslation();
  return useCallback(
    ({ code, values }) => {
      const [area = 'data', ...rule] = code.split('.');
      const general = t('data:errors.unexpected', { code });
      return t(`${area}:errors.${rule.join('.')}`, { ...values, defaultValue: general });
    },
    [t],
  );
};
