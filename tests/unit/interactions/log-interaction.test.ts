import { Value } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { setInteractionFields } from '#shared/domain/interactions/edit-interaction.ts';
import { type Interaction, interactionSchema } from '#shared/domain/interactions/interaction.ts';
import { type LogInteractionArgs, logInteraction } from '#shared/domain/interactions/log-interaction.ts';
import {
  clearNextStep,
  completeNextStep,
  reopenNextStep,
  setNextStep,
} from '#shared/domain/interactions/next-step.ts';
import { newMember, setMemberFields } from '#shared/domain/members/new-member.ts';
import type { Result } from '#shared/kernel/result.ts';
import { CONTEXT } from '#tests/support/contact-arbitraries.ts';

const call: LogInteractionArgs = { id: 'i1', contactId: 'c1', channel: 'call', direction: 'inbound' };
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const failure = (result: Result<unknown>) =>
  result.ok ? 'ok' : `${result.error.code} ${result.error.field}`;

describe('logging an interaction', () => {
  test('needs whom, by which channel and which way; time and member are known', () => {
    const logged = value(logInteraction({ ...call, outcome: undefined }, CONTEXT));
    expect(logged).toMatchObject({
      at: CONTEXT.now,
      memberId: 'member-ines',
      outcome: 'none',
      nextStepState: 'none',
    });
    expect(Value.Check(interactionSchema.body, logged)).toBe(true);
  });

  test('can agree a next step at once', () => {
    const nextStep = { text: 'Send price list', dueOn: '2026-05-11' };
    expect(value(logInteraction({ ...call, nextStep }, CONTEXT))).toMatchObject({
      nextStepState: 'open',
      nextStepText: 'Send price list',
      nextStepDueOn: '2026-05-11',
    });
  });

  test.each([
    [{ contactId: '' }, 'interactions.needs-a-contact contactId'],
    [{ at: '2026-02-30T10:00:00.000Z' }, 'interactions.not-a-time at'],
    [{ at: 'yesterday' }, 'interactions.not-a-time at'],
    [{ durationMinutes: -1 }, 'interactions.duration-out-of-range durationMinutes'],
    [{ durationMinutes: 1.5 }, 'interactions.duration-out-of-range durationMinutes'],
    [{ summary: 'x'.repeat(301) }, 'interactions.too-long summary'],
    [{ channel: 'note' }, 'interactions.needs-a-text summary'],
    [{ channel: 'fax' as 'call' }, 'interactions.not-a-choice channel'],
    [{ nextStep: { text: ' ', dueOn: '' } }, 'interactions.next-step-empty nextStepText'],
    [{ nextStep: { text: 'a', dueOn: '2026-02-30' } }, 'interactions.not-a-date nextStepDueOn'],
  ] as const)('says what is wrong with %o', (wrong, expected) => {
    expect(failure(logInteraction({ ...call, ...wrong }, CONTEXT))).toBe(expected);
  });

  test('can be corrected afterwards', () => {
    const logged = value(logInteraction(call, CONTEXT));
    const edited = value(
      setInteractionFields(logged, { changes: { durationMinutes: 20, outcome: 'reached' } }, CONTEXT),
    );
    expect(edited).toMatchObject({ durationMinutes: 20, outcome: 'reached', channel: 'call' });
  });
});

describe('the next step', () => {
  const logged: Interaction = value(logInteraction(call, CONTEXT));
  const open = value(setNextStep(logged, { text: 'Call back', dueOn: '' }, CONTEXT));

  test('is completed, opened again and taken away', () => {
    const done = value(completeNextStep(open, {}, CONTEXT));
    expect(done).toMatchObject({ nextStepState: 'done', nextStepDoneAt: CONTEXT.now });
    expect(completeNextStep(done, {}, { ...CONTEXT, now: '2027-01-01T00:00:00.000Z' })).toEqual({
      ok: true,
      value: done,
    });
    expect(value(reopenNextStep(done, {}, CONTEXT))).toMatchObject({
      nextStepState: 'open',
      nextStepDoneAt: '',
    });
    expect(value(clearNextStep(done, {}, CONTEXT))).toEqual(logged);
    expect(value(setNextStep(done, { text: 'Then visit', dueOn: '' }, CONTEXT)).nextStepState).toBe('open');
  });

  test('must be there to be completed', () => {
    expect(failure(completeNextStep(logged, {}, CONTEXT))).toBe('interactions.no-next-step nextStepState');
  });
});

describe('a member', () => {
  test('has a name and may have an e-mail address', () => {
    const ines = value(newMember({ id: 'm', name: ' Ines  Roth ', email: '' }, CONTEXT));
    expect(ines.name).toBe('Ines Roth');
    expect(failure(setMemberFields(ines, { changes: { email: 'ines' } }, CONTEXT))).toBe(
      'members.not-an-email email',
    );
    expect(failure(newMember({ id: 'm', name: ' ', email: '' }, CONTEXT))).toBe('members.needs-a-name name');
  });
});
