import type { CompanyProfile } from '#shared/domain/definitions/definition.ts';

/** What the demo data is made from. The same request makes the same data, but for the ids that `newId` gives. */
export type DemoRequest = {
  /** Any whole number. */
  readonly seed: number;
  /** The present instant (ISO); nothing has happened after it. */
  readonly now: string;
  /** The present day where the person is (YYYY-MM-DD); next steps are due around it. */
  readonly today: string;
  readonly newId: () => string;
  /** Import that all records say they came with, so that they can be removed together. */
  readonly importId: string;
  /** The member who is looking: owns a part of the contacts and has next steps due. */
  readonly memberId: string;
  /** The company as set up; `demoCompany` when there is none yet. */
  readonly company: CompanyProfile;
};
