import { createContext, useContext } from 'react';
import type { CommandFailure, Result } from '#shared/kernel/result.ts';

/** Takes the failure of an action (null when it went well) to where the page shows it. */
export type Report = (failure: CommandFailure | null) => void;

export const ReportContext = createContext<Report>(() => undefined);

/** Waits for an action and shows why it failed; answers its value, or undefined. */
export const useReport = () => {
  const report = useContext(ReportContext);
  return async <Value>(action: Promise<Result<Value>>): Promise<Value | undefined> => {
    const result = await action;
    report(result.ok ? null : result.error);
    return result.ok ? result.value : undefined;
  };
};
