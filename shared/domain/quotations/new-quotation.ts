import type { CompanyProfile } from '#shared/domain/definitions/definition.ts';
import type { CommandContext } from '#shared/kernel/command.ts';
import { addDays } from '#shared/kernel/dates.ts';
import type { Result } from '#shared/kernel/result.ts';
import { checkedQuotation } from './draft.ts';
import type { Quotation } from './quotation.ts';

/** The last day of validity of a quotation made on `today` under the company's defaults, '' for no end. */
export const defaultValidity = ({ quotationValidDays }: CompanyProfile, today: string): string =>
  quotationValidDays === 0 ? '' : addDays(today, quotationValidDays);

/** An empty draft for `contactId` ('' while nobody is chosen) with the company's currency, validity and terms. */
export const newQuotation = (
  args: {
    readonly id: string;
    readonly contactId: string;
    readonly company: CompanyProfile;
    readonly today: string;
    readonly title?: string;
  },
  { now, actorId }: CommandContext,
): Result<Quotation> =>
  checkedQuotation({
    id: args.id,
    contactId: args.contactId,
    title: args.title ?? '',
    number: '',
    revision: 1,
    rootId: args.id,
    supersededBy: '',
    status: 'draft',
    currency: args.company.currency,
    lines: [],
    overallDiscountBp: 0,
    issuedOn: '',
    validUntilOn: defaultValidity(args.company, args.today),
    notes: '',
    terms: args.company.quotationTerms,
    snapshot: null,
    decidedAt: '',
    decisionNote: '',
    importId: '',
    createdAt: now,
    createdBy: actorId,
    updatedAt: now,
    updatedBy: actorId,
  });
