import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import type { ImportProblem } from '#shared/domain/import/import-item.ts';

/** Writes what is wrong with a row or card as a sentence, with the column where that is known. */
export const useProblemText = (): ((problem: ImportProblem) => string) => {
  const failureText = useFailureText();
  const { t } = useTranslation('transfer');
  return useCallback(
    ({ reason, column, values }) => {
      const text = failureText(values ? { code: reason, values } : { code: reason });
      return column === '' ? text : t('problems.inColumn', { column, text });
    },
    [failureText, t],
  );
};
