/** What is usually quoted together: `always` in any case, some of `often` besides (by product number). */
export type DemoOffer = {
  readonly side: 'trade' | 'guests';
  readonly title: string;
  readonly always: readonly string[];
  readonly often: readonly string[];
};

const STAND = [
  'GR-010',
  'GR-020',
  'FL-010',
  'MO-010',
  'MO-020',
  'MO-030',
  'MO-040',
  'TE-010',
  'TE-020',
  'TE-030',
  'SV-010',
  'SV-020',
  'SV-030',
  'SV-050',
];
const NIGHTS = ['RM-900', 'RM-910', 'FB-010', 'SP-010', 'SP-020', 'SP-030', 'FB-050'];

/** Offers of both sides of the demo company. */
export const OFFERS: readonly DemoOffer[] = [
  {
    side: 'trade',
    title: 'Row stand for the [spring|autumn] fair',
    always: ['ST-100', 'SV-020'],
    often: STAND,
  },
  {
    side: 'trade',
    title: 'Corner stand for the [spring|autumn] fair',
    always: ['ST-200', 'SV-020', 'SV-030'],
    often: STAND,
  },
  {
    side: 'trade',
    title: 'Island stand, hall [3|7|9|12|17]',
    always: ['ST-300', 'FL-020', 'SV-010', 'SV-020', 'SV-030', 'SV-040'],
    often: [...STAND, 'GR-030', 'ST-400'],
  },
  {
    side: 'trade',
    title: 'Rental furniture',
    always: ['MO-020'],
    often: ['MO-010', 'MO-030', 'MO-040', 'TE-010', 'SV-030'],
  },
  { side: 'trade', title: 'New graphics', always: ['GR-010'], often: ['GR-020', 'GR-030', 'SV-010'] },
  {
    side: 'trade',
    title: 'Storage and set-up for the next fair',
    always: ['SV-060', 'SV-020'],
    often: ['SV-030', 'SV-050', 'TE-030'],
  },
  {
    side: 'guests',
    title: 'Weekend for two',
    always: ['RM-210'],
    often: ['FB-010', 'SP-010', 'SP-020', 'SP-030'],
  },
  { side: 'guests', title: 'Week for the family', always: ['RM-300'], often: NIGHTS },
  { side: 'guests', title: 'Business trip', always: ['RM-100'], often: ['FB-010', 'SP-030', 'FB-050'] },
  {
    side: 'guests',
    title: 'Weekend in the suite',
    always: ['RM-400'],
    often: ['FB-010', 'SP-010', 'SP-020'],
  },
  {
    side: 'guests',
    title: 'Seminar with overnight stay',
    always: ['SE-010', 'SE-030', 'FB-030', 'RM-100'],
    often: ['FB-010', 'FB-050', 'RM-200'],
  },
  {
    side: 'guests',
    title: '[Wedding|Birthday|Anniversary] party',
    always: ['SE-020', 'FB-020', 'FB-040'],
    often: ['SE-030', 'RM-200', 'RM-210', 'FB-030'],
  },
];
