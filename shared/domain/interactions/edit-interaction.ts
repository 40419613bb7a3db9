import { type Command, stamped } from '#shared/kernel/command.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Interaction } from './interaction.ts';
import { checkInteraction, type InteractionChanges } from './interaction-fields.ts';

/** Sets fields of an interaction. Fails as `checkInteraction`. The next step has commands of its own. */
export const setInteractionFields: Command<Interaction, { readonly changes: InteractionChanges }> = (
  interaction,
  { changes },
  context,
) => {
  const checked = checkInteraction({ ...interaction, ...changes });
  return checked.ok ? ok(stamped(checked.value, {}, context)) : checked;
};
