import { fixed, uncertain, unsupported, variedStructure, WORKING } from '../../entries/parameter.js';
import { AREA_QUOTAS, BLOCKS, ORIENTATION_QUOTAS } from './controls.js';

/** Parameters of applying: who applies, for what, how long it takes, and what memories awards leave. */
export const applicationParameters = {
  applyChance: uncertain(
    {
      en: 'chance that a researcher of mean record without a grant applies in a year',
      zh: '业绩居中、无在研项目的科研人员一年内申请项目的概率',
    },
    'fraction',
    0.35,
    [0.2, 0.5],
    {
      grade: 'D',
      source: 'assumed: 61 % of staff of a municipal tertiary hospital (Quzhou) had a plan but not a start',
      transfer: 'similar',
    },
  ),
  applyRecord: fixed(
    { en: 'weight of the standardised record in the decision to apply', zh: '标准化业绩对申请决定的权重' },
    'logit per ln',
    0.3,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  applyAfterAward: fixed(
    { en: 'rise of the log-odds to apply per remembered award', zh: '每记住一次获资助，申请对数优势的上升' },
    'logit',
    1,
    {
      grade: 'C',
      source: 'winners apply more, losers less: Bol et al. 2018, DOI 10.1073/pnas.1719557115; size assumed',
    },
  ),
  applyAfterRejection: fixed(
    {
      en: 'fall of the log-odds to apply per remembered rejection',
      zh: '每记住一次落选，申请对数优势的下降',
    },
    'logit',
    0.9,
    {
      grade: 'C',
      source: 'losers apply less: Bol et al. 2018, DOI 10.1073/pnas.1719557115; size assumed',
    },
  ),
  applyElasticity: uncertain(
    {
      en: 'response of applying to the logarithm of last success rate over 0.25',
      zh: '申请对上次资助率与 0.25 之比的对数的反应',
    },
    'logit per ln',
    0.8,
    [0, 1.5],
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  applyWhileFunded: fixed(
    { en: 'relative chance to apply while holding a grant', zh: '有在研项目者申请的相对概率' },
    '1',
    0.5,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  matchRate: fixed(
    { en: 'local grant that matches a grant won outside, over that grant', zh: '外部立项的本地配套比例' },
    'fraction',
    0.5,
    { grade: 'D', source: 'assumed: cities promise from a part of what was won to as much again' },
  ),
  matchDraws: unsupported(
    {
      en: 'relative rise of the chance to try an outside funder per unit of match rate',
      zh: '单位配套比例使申报外部项目概率相对上升的幅度',
    },
    '1',
    [0, 0.8],
    { behind: ['matchMoney'], source: 'assumed: no study of matching was found' },
  ),
  orientationFollows: uncertain(
    {
      en: 'how newcomers’ orientation follows what awards are kept for: elasticity to quota over share',
      zh: '新进人员研究取向随名额配置变化的弹性',
    },
    '1',
    0.3,
    [0.1, 0.6],
    {
      grade: 'D',
      behind: ORIENTATION_QUOTAS,
      source: 'assumed: scientists change direction slowly and for much money',
    },
  ),
  areaFollows: uncertain(
    {
      en: 'how newcomers’ health area follows what awards are kept for: elasticity to quota over share',
      zh: '新进人员研究领域随名额配置变化的弹性',
    },
    '1',
    0.2,
    [0.05, 0.5],
    {
      grade: 'D',
      behind: [...AREA_QUOTAS, 'adaptiveShare'],
      source: 'assumed: slower than orientation, since training is in an area',
    },
  ),
  blockEquipment: uncertain(
    {
      en: 'share of block grants that buys equipment; the rest goes to people, alike per head',
      zh: '整体拨款中用于设备的比例，其余按人均发放',
    },
    'fraction',
    0.5,
    [0.2, 0.8],
    {
      grade: 'D',
      behind: BLOCKS,
      source: 'assumed: half; institutions decide, and no account of one was read',
    },
  ),
  adaptiveMemory: fixed(
    {
      en: 'years of results that an adaptive call looks back on',
      zh: '动态调整资助方向时所回看的年数',
    },
    'years',
    3,
    { hard: [1, 100], grade: 'D', source: 'assumed: the term of a grant' },
  ),
  adaptiveStress: unsupported(
    {
      en: 'fall of motivation where all awards follow results of the last years',
      zh: '全部资助随近年产出动态调整时，积极性的下降幅度',
    },
    '1',
    [0, 0.05],
    {
      behind: ['adaptiveShare'],
      source: 'assumed: who cannot foresee what will be funded plans less; no study was read',
    },
  ),
  applicationsFollow: fixed(
    {
      en: 'elasticity of proposals to a funder outside to the money of its grants over that of the start year',
      zh: '向外部资助方的申报数对其资助经费（相对于起始年）的弹性',
    },
    '1',
    0,
    {
      hard: [0, 3],
      grade: 'D',
      source:
        'assumed: none for a city, whose people are few among all who apply; for a nation a figure of its record',
    },
  ),
  outsidePayline: variedStructure(
    {
      en: 'what outside funders hold on to when the region gets better',
      zh: '本地水平提高时外部资助方保持不变的是什么',
    },
    [
      [1, { en: 'the score that wins: more of the region win', zh: '获资助的分数线：本地获资助者增多' }],
      [0, { en: 'the number that wins: others get better as well', zh: '获资助的数量：其他地区同样提高' }],
    ],
    'assumed: one city hardly moves a national funder, but its rivals do not stand still',
  ),
  outsideApply: uncertain(
    {
      en: 'chance a year that a researcher of mean record tries an outside funder',
      zh: '业绩居中的科研人员一年内申请某一外部资助机构的概率',
    },
    'fraction',
    0.036,
    [0.01, 0.13],
    {
      grade: 'C',
      distribution: 'logUniform',
      source:
        'two readings of a county hospital’s proposals to a provincial scheme in 2018, a draw lies between them: three of nine won (95 % interval 0.12 to 0.65), which with the provincial grants known of its city gives 0.01 to 0.05; the nine came from some seventy researchers here, 0.13',
      transfer: 'similar',
    },
  ),
  applicationTime: fixed(
    { en: 'working time that one application takes', zh: '一次申请占用的工作时间' },
    'years',
    0.04,
    {
      hard: [0, 0.5],
      grade: 'C',
      source: 'two to seven weeks per proposal in surveys of applicants; low end for small grants',
    },
  ),
  awardMemoryKept: fixed(
    { en: 'share of the award memory kept from year to year', zh: '获资助记忆逐年保留的比例' },
    'fraction',
    0.85,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  rejectionMemoryKept: fixed(
    { en: 'share of the rejection memory kept from year to year', zh: '落选记忆逐年保留的比例' },
    'fraction',
    0.7,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
};
