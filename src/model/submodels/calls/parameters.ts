import {
  fixed,
  type ParametersOf,
  uncertain,
  unsupported,
  variedStructure,
  WORKING,
} from '../../entries/parameter.js';
import { AREA_QUOTAS, ORIENTATION_QUOTAS } from './controls.js';

export const callsParameters = {
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
      behind: AREA_QUOTAS,
      source: 'assumed: slower than orientation, since training is in an area',
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
  priorAwardWeight: uncertain(
    {
      en: 'weight in the review score of the awards that a panel remembers, those of its kind of funders',
      zh: '评审得分中对同类资助方既往获资助记忆的权重',
    },
    'score per award',
    0.9,
    [0.4, 1.3],
    {
      grade: 'B',
      source:
        'winners just above the line later get more than twice the money of the same funder (Bol et al. 2018, DOI 10.1073/pnas.1719557115), replicated in 14 programmes of six funders; decides the sign of lotteries',
      transfer: 'similar',
    },
  ),
  reviewNoise: uncertain(
    { en: 'standard deviation of the panel-mean review error', zh: '评审组平均误差的标准差' },
    'ln ability',
    0.75,
    [0.4, 1.2],
    {
      grade: 'B',
      source:
        'single-rater intraclass correlation 0.26 (Mutz et al. 2012, DOI 10.1371/journal.pone.0048509), mean of a small panel',
    },
  ),
  reviewerTaste: fixed(
    { en: 'weight of a lasting taste of reviewers for a person', zh: '评审者对个人持久偏好的权重' },
    'ln ability',
    0.15,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  recordWeight: fixed(
    { en: 'weight of ln(1 + reputation) in the review score', zh: 'ln(1 + 声誉) 在评审得分中的权重' },
    '1',
    0.25,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  favouritism: uncertain(
    { en: 'bonus in the score of the connected', zh: '有关系者的评审加分' },
    'ln ability',
    0.4,
    [0, 0.8],
    {
      grade: 'D',
      source:
        'assumed: the Maoming paper asks to end favouritism (DOI 10.25236/AJMHS.2024.050605, 4.1), no measure is known',
      transfer: 'same',
    },
  ),
  noveltyPenalty: uncertain(
    { en: 'fall of the score with originality', zh: '评审得分随原创性的下降' },
    'ln ability per unit',
    0.6,
    [0, 1.2],
    {
      grade: 'C',
      source:
        'novel proposals are marked down in a review experiment (Boudreau et al. 2016, DOI 10.1287/mnsc.2015.2285); size assumed',
    },
  ),
  stableShare: fixed(
    {
      en: 'share of the local research money paid per head without competition',
      zh: '本地科研经费中不经竞争、按人头拨付的比例',
    },
    'fraction',
    0.15,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  connectedShare: fixed(
    { en: 'share of researchers who are well connected', zh: '关系广的科研人员比例' },
    'fraction',
    0.15,
    {
      grade: 'D',
      source: 'assumed: about one in seven',
    },
  ),
  fundableShare: uncertain(
    {
      en: 'largest share of applicants that a panel finds worth funding',
      zh: '评审组认为值得资助的申请人最高比例',
    },
    'fraction',
    0.7,
    [0.5, 0.9],
    {
      grade: 'D',
      source: 'assumed: panels keep a floor; local calls fund 15 to 50 percent where known',
    },
  ),
  grantsBeyondProgramme: fixed(
    {
      en: 'years that a grant of a programme may run beyond the programme’s end',
      zh: '专项资助项目在专项结束后可继续执行的年数',
    },
    'years',
    2,
    {
      hard: [0, 20],
      grade: 'D',
      source:
        'assumed: a programme’s last grants are short enough to be closed with it, as carried-over budgets are',
    },
  ),
  usualSuccessRate: fixed(
    {
      en: 'success rate of a call at which applying is as usual, remembered at the start',
      zh: '申报意愿处于常态时的资助率，也是初始记忆值',
    },
    '1',
    0.25,
    {
      hard: [0.001, 1],
      grade: 'D',
      source: 'assumed: a quarter, between the 15 and 50 percent that local calls fund where known',
    },
  ),
  lowestSuccessRate: fixed(
    { en: 'lowest success rate that applicants expect', zh: '申请人所能预期的最低资助率' },
    '1',
    0.02,
    {
      hard: [0.0001, 1],
      grade: 'D',
      source:
        'assumed: below one in fifty rates are all alike to applicants; the logarithm has to stay finite',
    },
  ),
  successRateMove: fixed(
    {
      en: 'yearly move of the remembered success rate to the last',
      zh: '记忆中的资助率每年向最近一次靠近的比例',
    },
    '1/year',
    0.5,
    { grade: 'D', source: 'assumed: the last call counts as much as all before it' },
  ),
  reviewEquipment: fixed(
    {
      en: 'weight of the logarithm of relative equipment in the review score',
      zh: '相对设备水平的对数在评审得分中的权重',
    },
    '1',
    0.1,
    { grade: 'D', source: WORKING },
  ),
  reviewEquipmentFloor: fixed(
    { en: 'lowest relative equipment that a review score sees', zh: '评审得分所计入的最低相对设备水平' },
    '1',
    0.05,
    {
      hard: [0.001, 1],
      grade: 'D',
      source: 'assumed: no institution works without equipment; the logarithm has to stay finite',
    },
  ),
  reviewMotivation: fixed(
    { en: 'weight of motivation above normal in the review score', zh: '高于常态的积极性在评审得分中的权重' },
    'ln ability per unit',
    0.5,
    { grade: 'D', source: WORKING },
  ),
  reviewTeam: fixed(
    { en: 'weight of ln(1 + trainees) in the review score', zh: 'ln(1 + 所带学生数) 在评审得分中的权重' },
    '1',
    0.1,
    { grade: 'D', source: WORKING },
  ),
  reviewTeamLargest: fixed(
    {
      en: 'trainees beyond whom a larger team scores no higher',
      zh: '团队人数超过后评审得分不再上升的学生数',
    },
    'persons',
    15,
    { hard: [0, 1000], grade: 'D', source: 'assumed: larger teams are as rare as their gain is small' },
  ),
  lotteryPool: fixed(
    {
      en: 'share of applicants, by score, among whom a lottery draws',
      zh: '按得分排序后参与抽签的申请人比例',
    },
    'fraction',
    0.5,
    {
      grade: 'D',
      source: 'assumed: the better half; partial lotteries draw among those whom a panel finds fundable',
    },
  ),
  smallestGrantSize: fixed(
    { en: 'smallest size of a grant over its usual size', zh: '单项资助金额相对常规的下限' },
    '1',
    0.1,
    { hard: [0.001, 1], grade: 'D', source: 'assumed: a tenth; a grant of nothing is none' },
  ),
  paylineBelowAll: fixed(
    {
      en: 'distance of an outside payline below all scores where every candidate wins',
      zh: '所有候选人均获外部资助时，分数线低于最低得分的距离',
    },
    'ln ability',
    0.1,
    {
      grade: 'D',
      source: 'assumed: small against the spread of scores, so that worse candidates could still lose',
    },
  ),
};

export type CallsParameters = ParametersOf<typeof callsParameters>;
