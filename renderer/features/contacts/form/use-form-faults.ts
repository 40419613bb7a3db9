import { useCallback, useState } from 'react';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';

/** What is wrong with a field (a path beginning with `field`), undefined when nothing is. */
export type FaultAt = (field: string) => string | undefined;

/** The failure of the last attempt to save, shown beside its field, or for the whole form where it has none. */
export const useFormFaults = () => {
  const failureText = useFailureText();
  const [failure, setFailure] = useState<CommandFailure | null>(null);
  const faultAt: FaultAt = useCallback(
    (field) =>
      failure && (failure.field === field || failure.field?.startsWith(`${field}.`))
        ? failureText(failure)
        : undefined,
    [failure, failureText],
  );
  const isOfField = failure?.field !== undefined && !failure.field.startsWith('/');
  return { faultAt, setFailure, general: failure && !isOfField ? failureText(failure) : undefined };
};
