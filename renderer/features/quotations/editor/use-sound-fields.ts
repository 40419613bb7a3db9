import { useContext } from 'react';
import { fail } from '#shared/kernel/result.ts';
import { ReportContext } from './use-report.ts';

/**
 * Asks whether every field of the page could be read. If not, goes to the first that could not and says so: what
 * leaves the house must say what the screen says.
 */
export const useSoundFields = (): (() => boolean) => {
  const report = useContext(ReportContext);
  return () => {
    const faulty = document.querySelector<HTMLElement>('[data-typed][aria-invalid="true"]');
    if (!faulty) return true;
    const failure = fail('quotations.field-not-saved');
    if (!failure.ok) report(failure.error);
    faulty.focus();
    return false;
  };
};
