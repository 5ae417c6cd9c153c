import { sum } from '../../maths/sum.js';
import { PAYERS } from '../region.js';
import { SPENDING_KINDS, type Tally } from '../tally.js';
import { POOREST } from './concentration.js';
import type { Indicator } from './entry.js';

const RESEARCH = SPENDING_KINDS.indexOf('research');
const CORE = SPENDING_KINDS.indexOf('core');
const DEVELOPMENT = SPENDING_KINDS.indexOf('development');

const cell = (tally: Tally, kind: number, payer: number): number =>
  tally.spending[kind * PAYERS.length + payer];
const byPayer = (tally: Tally, payer: number): number =>
  SPENDING_KINDS.reduce((total, _, kind) => total + cell(tally, kind, payer), 0);
const byKind = (tally: Tally, kind: number): number =>
  PAYERS.reduce((total, _, payer) => total + cell(tally, kind, payer), 0);

/** Cash out of the budgets of all payers in the year, million CNY. */
export const spendingOfAll = (tally: Tally): number => sum(tally.spending);

export const fundingIndicators: readonly Indicator[] = [
  {
    id: 'spending',
    name: { en: 'money paid by all', zh: '各方总支出' },
    unit: 'million CNY a year',
    direction: -1,
    kind: 'flow',
    scale: 'extensive',
    arbitraryZero: true,
    status: 'assumption only',
    definition:
      'cash out of all payers’ budgets: research, programmes, development, adopted innovations (against the reference), care, pay of research-active posts',
    leansOn: ['adoptionCost'],
    observe: ({ y }) => spendingOfAll(y.world.tally),
    parts: [
      { dimension: 'payer', values: () => PAYERS, observe: ({ y }, payer) => byPayer(y.world.tally, payer) },
      {
        dimension: 'kind',
        values: () => SPENDING_KINDS,
        observe: ({ y }, kind) => byKind(y.world.tally, kind),
      },
    ],
  },
  {
    id: 'researchSpending',
    name: { en: 'research and development money', zh: '研发经费' },
    unit: 'million CNY a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    status: 'literature-anchored',
    definition:
      'money of all payers for research, institutions’ own included, and for developing products; pay of posts apart',
    leansOn: ['budgetVolatility'],
    observe: ({ y }) =>
      [RESEARCH, CORE, DEVELOPMENT].reduce((sum, kind) => sum + byKind(y.world.tally, kind), 0),
    parts: [
      {
        dimension: 'payer',
        values: () => PAYERS,
        observe: ({ y }, payer) =>
          [RESEARCH, CORE, DEVELOPMENT].reduce((sum, kind) => sum + cell(y.world.tally, kind, payer), 0),
      },
    ],
  },
  {
    id: 'programmePaid',
    name: { en: 'programme money paid', zh: '专项已付' },
    unit: 'million CNY a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: 'cash out of the programme’s payer',
    leansOn: [],
    observe: ({ y }) => y.world.tally.programmePaid,
  },
  {
    id: 'programmeToCall',
    name: { en: 'programme money passed to the call', zh: '转入竞争性项目的专项经费' },
    unit: 'million CNY a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: 'part of the programme that its levers could not spend',
    leansOn: [],
    observe: ({ y }) => y.world.tally.programmeToCall,
  },
  {
    id: 'programmeFund',
    name: { en: 'programme money not yet paid out', zh: '尚未支付的专项经费' },
    unit: 'million CNY',
    direction: 0,
    kind: 'stock',
    scale: 'extensive',
    status: 'assumption only',
    definition: 'money of the programme fund not yet paid out',
    leansOn: [],
    observe: ({ y }) => y.world.state.programmeReserve,
  },
  {
    id: 'applicants',
    name: { en: 'applicants', zh: '申请人数' },
    unit: 'persons a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: 'people who applied to the region’s call',
    leansOn: ['applyChance', 'applyElasticity'],
    observe: ({ y }) => y.world.tally.applicants,
  },
  {
    id: 'awardees',
    name: { en: 'awardees', zh: '获资助人数' },
    unit: 'persons a year',
    direction: 1,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: 'people who won a grant of the region’s call',
    leansOn: [],
    observe: ({ y }) => y.world.tally.awardees,
  },
  {
    id: 'localGrants',
    name: { en: 'grants of the standing call', zh: '常规本地项目' },
    unit: 'grants a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    status: 'literature-anchored',
    definition: 'new grants of the region’s standing fund',
    leansOn: [],
    observe: ({ y }) => y.world.tally.localGrants,
  },
  {
    id: 'programmeGrants',
    name: { en: 'grants of the programme', zh: '专项项目' },
    unit: 'grants a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: 'new grants paid from the programme fund',
    leansOn: ['fundableShare'],
    observe: ({ y }) => y.world.tally.programmeGrants,
  },
  {
    id: 'outsideGrants',
    name: { en: 'grants won outside', zh: '争取到的外部项目' },
    unit: 'grants a year',
    direction: 1,
    kind: 'flow',
    scale: 'extensive',
    status: 'literature-anchored',
    definition: 'new grants won from funders outside the region',
    leansOn: ['priorAwardWeight', 'reviewNoise'],
    observe: ({ y }) => sum(y.world.tally.outsideWins),
    parts: [
      {
        dimension: 'funder',
        values: (region) => region.funding.outside.map(({ id }) => id),
        observe: ({ y }, funder) => y.world.tally.outsideWins[funder],
      },
    ],
  },
  {
    id: 'fundingRate',
    name: { en: 'funding rate', zh: '资助率' },
    unit: 'fraction',
    direction: 0,
    kind: 'ratio',
    scale: 'intensive',
    status: 'literature-anchored',
    definition: 'awardees over applicants of the region’s call',
    leansOn: ['applyChance', 'applyElasticity'],
    observe: ({
      y: {
        world: { tally },
      },
    }) => (tally.applicants > 0 ? tally.awardees / tally.applicants : 0),
  },
  {
    id: 'grantSize',
    name: { en: 'grant size', zh: '单项金额' },
    unit: 'million CNY',
    direction: 0,
    kind: 'ratio',
    scale: 'intensive',
    status: 'literature-anchored',
    definition: 'money of one new grant of the region over its whole duration',
    leansOn: [],
    observe: ({ y }) => y.region.funding.localGrantSize * y.controls.grantSize,
  },
  {
    id: 'programmeAsked',
    name: { en: 'programme money asked', zh: '专项申请额' },
    unit: 'million CNY a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: 'cost of the programme’s levers at their full doses',
    leansOn: [],
    observe: ({ y }) => y.world.tally.programmeAsked,
  },
  {
    id: 'grantMoney',
    name: { en: 'grant and stable money paid out', zh: '已拨付项目与稳定支持经费' },
    unit: 'million CNY a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: 'instalments and stable support paid to researchers, overhead included',
    leansOn: [],
    observe: ({ y }) => y.world.tally.grantMoney,
  },
  {
    id: 'fundingGini',
    name: { en: 'Gini coefficient of research money', zh: '科研经费基尼系数' },
    unit: '0 to 1',
    direction: 0,
    kind: 'ratio',
    scale: 'intensive',
    status: 'assumption only',
    definition:
      'inequality of the year’s research money among those in post who were paid (0 = all have the same); parts: share of the money that the poorest of them have, by their share of the people',
    leansOn: ['priorAwardWeight', 'baseFunding'],
    observe: ({ money }) => money.gini,
    parts: [
      {
        dimension: 'poorest',
        values: () => POOREST.map(String),
        observe: ({ money }, share) => money.lorenz[share],
      },
    ],
  },
];
