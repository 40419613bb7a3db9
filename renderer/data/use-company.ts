import { useMemo } from 'react';
import { COMPANY_ID, type CompanyProfile } from '#shared/domain/definitions/definition.ts';
import { useRecord } from './use-live-query.ts';

/** The company profile: null until the first run is done. */
export const useCompany = (): {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly company: CompanyProfile | null;
  /** Why the database could not answer. */
  readonly error: Error | undefined;
} => {
  const { status, record, error } = useRecord('definitions', COMPANY_ID);
  return useMemo(() => ({ status, company: record?.company ?? null, error }), [status, record, error]);
};
