import type { CommandContext } from '#shared/kernel/command.ts';
import { fail, type Result } from '#shared/kernel/result.ts';
import { checkedQuotation } from './draft.ts';
import type { Quotation } from './quotation.ts';
import { isEditable } from './quotation-state.ts';

/**
 * A draft that changes a quotation which was sent: same number and root, next revision. `latestRevision` is the
 * highest there is of this number. It replaces the earlier one when it is sent (`supersede`), not before. Fails with
 * `quotations.still-a-draft`.
 */
export const newRevision = (
  quotation: Quotation,
  args: { readonly id: string; readonly validUntilOn: string; readonly latestRevision?: number },
  { now, actorId }: CommandContext,
): Result<Quotation> => {
  if (isEditable(quotation)) return fail('quotations.still-a-draft');
  return checkedQuotation({
    ...quotation,
    id: args.id,
    revision: Math.max(quotation.revision, args.latestRevision ?? 0) + 1,
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
};
