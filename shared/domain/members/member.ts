import { Line, type RecordOf, recordFields, recordSchema } from '#shared/kernel/schema.ts';

export const memberSchema = recordSchema('member', 0, [], {
  ...recordFields,
  name: Line(200),
  email: Line(254),
});

/** A colleague who uses Kith. */
export type Member = RecordOf<typeof memberSchema>;
