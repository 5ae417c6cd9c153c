import { sum } from '../../../maths/sum.js';
import type { Year } from '../../engine/year.js';
import { POOREST } from '../../entries/concentration.js';
import type { Indicator } from '../../entries/indicator.js';
import type { BudgetsControls } from '../budgets/controls.js';
import type { CallsControls } from './controls.js';
import type { CallsFlows } from './flows.js';
import { ownGrantSize } from './own-grant-size.js';
import type { CallsParameters } from './parameters.js';

export const callsIndicators: readonly Indicator<
  Year<
    Pick<CallsParameters, 'grantSizeFollows'>,
    CallsControls & Pick<BudgetsControls, 'budgetLevel'>,
    CallsFlows
  >
>[] = [
  {
    id: 'applicants',
    name: { en: 'applicants', zh: '申请人数' },
    unit: 'persons a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: { en: 'people who applied to the region’s call', zh: '向本地区竞争性项目提出申请的人数' },
    leansOn: ['applyChance', 'applyElasticity'],
    observe: ({ y }) => y.flows.applicants,
  },
  {
    id: 'awardees',
    name: { en: 'awardees', zh: '获资助人数' },
    unit: 'persons a year',
    direction: 1,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: { en: 'people who won a grant of the region’s call', zh: '获得本地区竞争性项目资助的人数' },
    leansOn: [],
    observe: ({ y }) => y.flows.awardees,
  },
  {
    id: 'localGrants',
    name: { en: 'grants of the standing call', zh: '常规本地项目' },
    unit: 'grants a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    status: 'literature-anchored',
    definition: { en: 'new grants of the region’s standing fund', zh: '本地区常规经费资助的新立项目' },
    leansOn: [],
    observe: ({ y }) => y.flows.localGrants,
  },
  {
    id: 'programmeGrants',
    name: { en: 'grants of the programme', zh: '专项项目' },
    unit: 'grants a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: { en: 'new grants paid from the programme fund', zh: '由专项经费支付的新立项目' },
    leansOn: ['fundableShare'],
    observe: ({ y }) => y.flows.programmeGrants,
  },
  {
    id: 'outsideGrants',
    name: { en: 'grants won outside', zh: '争取到的外部项目' },
    unit: 'grants a year',
    direction: 1,
    kind: 'flow',
    scale: 'extensive',
    status: 'literature-anchored',
    definition: {
      en: 'new grants won from funders outside the region',
      zh: '从本地区以外的资助方争取到的新立项目',
    },
    leansOn: ['priorAwardWeight', 'reviewNoise'],
    observe: ({ y }) => sum(y.flows.outsideWins),
    parts: [
      {
        dimension: 'funder',
        values: (region) => region.funding.outside.map(({ id }) => id),
        observe: ({ y }, funder) => y.flows.outsideWins[funder],
      },
    ],
  },
  {
    id: 'outsideApplications',
    name: { en: 'applications outside', zh: '外部项目申报' },
    unit: 'proposals a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    status: 'literature-anchored',
    definition: { en: 'proposals to funders outside the region', zh: '向本地区以外的资助方提交的申请' },
    leansOn: ['outsideApply'],
    observe: ({ y }) => sum(y.flows.outsideTries),
    parts: [
      {
        dimension: 'funder',
        values: (region) => region.funding.outside.map(({ id }) => id),
        observe: ({ y }, funder) => y.flows.outsideTries[funder],
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
    definition: {
      en: 'awardees over applicants of the region’s call',
      zh: '本地区竞争性项目的获资助人数除以申请人数',
    },
    leansOn: ['applyChance', 'applyElasticity'],
    observe: ({ y: { flows } }) => (flows.applicants > 0 ? flows.awardees / flows.applicants : 0),
  },
  {
    id: 'grantSize',
    name: { en: 'grant size', zh: '单项金额' },
    unit: 'million CNY a grant',
    direction: 0,
    kind: 'ratio',
    scale: 'intensive',
    status: 'literature-anchored',
    definition: {
      en: 'money of one new grant of the region over its whole duration',
      zh: '本地区一个新立项目在整个资助期内的金额',
    },
    leansOn: ['grantSizeFollows'],
    observe: ({ y }) => ownGrantSize(y),
  },
  {
    id: 'grantMoney',
    name: { en: 'grant and stable money paid out', zh: '已拨付项目与稳定支持经费' },
    unit: 'million CNY a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: {
      en: 'instalments, stable support and money per head of block grants and of funders outside, paid to researchers, overhead included; what block grants give for equipment is left out',
      zh: '拨付给研究人员的项目分期拨款、稳定支持经费，以及整体拨款和外部资助方按人均发放的经费，含管理费；不含整体拨款中用于设备的部分',
    },
    leansOn: [],
    observe: ({ y }) => y.flows.grantMoney,
  },
  {
    id: 'callGiven',
    name: { en: 'money added to the call', zh: '竞争性项目新增经费' },
    unit: 'million CNY a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: {
      en: 'money of the year that levers put into the call, before what it gives back',
      zh: '政策工具当年投入竞争性项目的经费，不扣除其退回部分',
    },
    leansOn: [],
    observe: ({ y }) => y.flows.callGiven,
  },
  {
    id: 'callUnfunded',
    name: { en: 'call money without applicants worth funding', zh: '竞争性项目中无人值得资助的经费' },
    unit: 'million CNY a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: {
      en: 'grants that the money put into the call by levers would have paid, and for which there was no applicant worth funding: back to the payer',
      zh: '政策工具投入竞争性项目的经费本可资助、但没有值得资助的申请人的项目的金额：退回出资方',
    },
    leansOn: ['fundableShare', 'applyChance'],
    observe: ({ y }) => y.flows.callUnfunded,
  },
  {
    id: 'matched',
    name: { en: 'money to match grants won outside', zh: '外部立项配套经费（已承诺）' },
    unit: 'million CNY a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: {
      en: 'committed by the region to local grants that match grants won outside',
      zh: '本地区为配套外部立项而向本地项目承诺的经费',
    },
    leansOn: ['matchRate', 'matchDraws'],
    observe: ({ y }) => y.flows.matched,
  },
  {
    id: 'fundingGini',
    name: { en: 'Gini coefficient of research money', zh: '科研经费基尼系数' },
    unit: '0 to 1',
    direction: 0,
    kind: 'ratio',
    scale: 'intensive',
    status: 'assumption only',
    definition: {
      en: 'inequality of the year’s research money among those in post who were paid (0 = all have the same); parts: share of the money that the poorest of them have, by their share of the people',
      zh: '当年科研经费在获得经费的在岗人员之间的不平等程度（0 = 人人相同）；分项：经费最少者所得占全部经费的比例，按其人数占比列出',
    },
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
