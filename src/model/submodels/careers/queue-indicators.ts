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
    definition: {
      en: 'graduates of the region without a post who go on as postdocs and look for one, at the end of the year; none where graduates look elsewhere',
      zh: '年末尚无岗位、以博士后身份继续求职的本地区毕业生；毕业生到别处求职时为零',
    },
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
    definition: {
      en: 'people who won the first grant of their time in the region, of any funder',
      zh: '获得其在本地期间首个资助项目的人数，不论资助方',
    },
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
    definition: {
      en: 'mean age of those who won their first grant in the region this year; none where no one did',
      zh: '当年在本地首次获资助者的平均年龄；无人首次获资助时无值',
    },
    leansOn: ['applyChance', 'traineeYears', 'waitingYears'],
    observe: ({ y: { flows } }) => flows.firstGrantAges / flows.firstGrants,
  },
];
