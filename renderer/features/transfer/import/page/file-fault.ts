import type { CheckResult } from '../import-plan.ts';
import type { OpenFile } from '../import-session.ts';

const NAMING = /^(?:fullName|givenName|familyName|organizationName|phone\.|email\.)/;

/** Why nothing of a file that was read can be imported; undefined when something can. */
export const fileFault = (
  { area, settings, contactColumns, productColumns }: OpenFile,
  { ready, refused }: CheckResult,
): 'no-rows' | 'no-usable-column' | 'no-name-column' | 'nothing-ready' | undefined => {
  if (ready > 0) return undefined;
  if (settings && refused === 0) return 'no-rows';
  if (settings && area === 'contacts' && !contactColumns.some((column) => NAMING.test(column)))
    return 'no-usable-column';
  if (settings && area === 'products' && !productColumns.includes('name')) return 'no-name-column';
  return 'nothing-ready';
};
