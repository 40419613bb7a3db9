import type { Contact } from '#shared/domain/contacts/contact.ts';
import type { CompanyProfile } from '#shared/domain/definitions/definition.ts';
import { demoCompany } from '#shared/domain/demo/demo-company.ts';
import { generateDemo } from '#shared/domain/demo/generate-demo.ts';
import type { Interaction } from '#shared/domain/interactions/interaction.ts';
import type { Member } from '#shared/domain/members/member.ts';
import type { Product } from '#shared/domain/products/product.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';

/** All demo records by collection, with counted ids. */
export type DemoRecords = {
  readonly members: Member[];
  readonly products: Product[];
  readonly contacts: Contact[];
  readonly interactions: Interaction[];
  readonly quotations: Quotation[];
  readonly batches: number;
};

export const DEMO_NOW = '2026-05-04T09:30:00.000Z';
export const DEMO_TODAY = '2026-05-04';

/** The demo data of `seed` for the company that `change` makes of the demo company. */
export const demoRecords = (
  seed: number,
  change: (company: CompanyProfile) => CompanyProfile = (company) => company,
): DemoRecords => {
  let count = 0;
  const newId = () => `id-${++count}`;
  const company = change(demoCompany(newId));
  const request = {
    seed,
    now: DEMO_NOW,
    today: DEMO_TODAY,
    newId,
    importId: 'demo',
    memberId: 'me',
    company,
  };
  const all: DemoRecords = {
    members: [],
    products: [],
    contacts: [],
    interactions: [],
    quotations: [],
    batches: 0,
  };
  let batches = 0;
  for (const { collection, records } of generateDemo(request)) {
    (all[collection] as unknown[]).push(...records);
    batches += 1;
  }
  return { ...all, batches };
};
