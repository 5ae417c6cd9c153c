import type { Year } from '../../engine/year.js';
import type { Indicator } from '../../entries/indicator.js';
import type { CallsFlows } from '../calls/flows.js';
import type { CareersFlows } from './flows.js';

/** Indicators of the way from training to a post and a first grant. */
export const queueIndicators: readonly Indicator<Year<unknown, unknown, CareersFlows & CallsFlows>>[] = [
  {
    id: 'waiting',
    name: { en: 'graduates waiting for a post', zh: '等待岗位的毕业生' },
    unit: 'persons',
    kind: 'stock',
    scale: 'extensive',
    direction: 0,
    status: 'assumption only',
    definition:
      'graduates of the region without a post who go on as postdocs and look for one, at the end of the year; none where graduates look elsewhere',
    leansOn: ['waitingYears', 'giveUpWaiting', 'traineeMoney'],
    observe: ({ y }) => y.flows.waiting,
  },
  {
    id: 'firstGrants',
    name: { en: 'first grants', zh: '首次获资助人数' },
    unit: 'persons a year',
    kind: 'flow',
    scale: 'extensive',
    direction: 1,
    status: 'assumption only',
    definition: 'people who won the first grant of their time in the region, of any funder',
    leansOn: ['applyChance'],
    observe: ({ y }) => y.flows.firstGrants,
  },
  {
    id: 'ageAtFirstGrant',
    name: { en: 'age at first grant', zh: '首次获资助年龄' },
    unit: 'years',
    kind: 'ratio',
    scale: 'intensive',
    direction: -1,
    status: 'assumption only',
    definition: 'mean age of those who won their first grant in the region this year; none where no one did',
    leansOn: ['applyChance', 'traineeYears', 'waitingYears'],
    observe: ({ y: { flows } }) => flows.firstGrantAges / flows.firstGrants,
  },
];
