import { describe, expect, test } from 'vitest';
import { correctInteraction } from '#shared/domain/interactions/edit-interaction.ts';
import type { Interaction } from '#shared/domain/interactions/interaction.ts';
import { completeNextStep, type NextStep } from '#shared/domain/interactions/next-step.ts';
import type { Result } from '#shared/kernel/result.ts';
import { CONTEXT } from '#tests/support/contact-arbitraries.ts';
import { sampleInteraction } from '#tests/support/records/sample-interaction.ts';

const STEP: NextStep = { text: 'Send price list', dueOn: '2026-05-11' };
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const correct = (interaction: Interaction, nextStep: NextStep | null, summary = 'Prices'): Interaction =>
  value(correctInteraction(interaction, { changes: { summary }, nextStep }, CONTEXT));

const logged = sampleInteraction('i1', 'c1');

describe('correcting an interaction', () => {
  test('changes its fields and agrees a next step in one go', () => {
    expect(correct(logged, STEP)).toMatchObject({
      summary: 'Prices',
      nextStepState: 'open',
      nextStepText: 'Send price list',
      nextStepDueOn: '2026-05-11',
    });
  });

  test('leaves a next step that is done as it is', () => {
    const done = value(completeNextStep(correct(logged, STEP), {}, CONTEXT));
    expect(correct(done, STEP, 'Prices of hall 4')).toMatchObject({
      summary: 'Prices of hall 4',
      nextStepState: 'done',
      nextStepDoneAt: CONTEXT.now,
    });
  });

  test('takes the next step away, and has nothing to take away where there is none', () => {
    expect(correct(correct(logged, STEP), null)).toMatchObject({ nextStepState: 'none', nextStepText: '' });
    expect(correct(logged, null).nextStepState).toBe('none');
  });

  test('is refused as a whole when one part is wrong', () => {
    const wrong = correctInteraction(logged, { changes: {}, nextStep: { text: ' ', dueOn: '' } }, CONTEXT);
    expect(wrong).toMatchObject({ error: { code: 'interactions.next-step-empty', field: 'nextStepText' } });
  });
});
