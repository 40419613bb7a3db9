import type { CommandContext } from '#shared/kernel/command.ts';
import type { Result } from '#shared/kernel/result.ts';
import { checkedQuotation } from './draft.ts';
import type { Quotation } from './quotation.ts';

/** A new draft with the same lines, discounts and texts, for the same contact unless `contactId` names another. */
export const duplicate = (
  quotation: Quotation,
  args: { readonly id: string; readonly validUntilOn: string; readonly contactId?: string },
  { now, actorId }: CommandContext,
): Result<Quotation> =>
  checkedQuotation({
    ...quotation,
    id: args.id,
    contactId: args.contactId ?? quotation.contactId,
    number: '',
    revision: 1,
    rootId: args.id,
    supersededBy: '',
    status: 'draft',
    issuedOn: '',
    validUntilOn: args.validUntilOn,
    snapshot: null,
    decidedAt: '',
    decisionNote: '',
    importId: '',
    createdAt: now,
    createdBy: actorId,
    updatedAt: now,
    updatedBy: actorId,
  });
