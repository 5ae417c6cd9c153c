import { fixed, type ParametersOf, uncertain, WORKING } from '../../entries/parameter.js';
import { applicationParameters } from './application-parameters.js';

export const callsParameters = {
  ...applicationParameters,
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
  grantSizeFollows: fixed(
    {
      en: 'elasticity of the size of grants to the budget that they come from over that of the start year: of the region’s own to its planned research money, programmes apart; none where the sizes are on record',
      zh: '项目经费规模对其来源预算（相对于起始年）的弹性：本地项目为本地计划科研经费，不含专项；规模已有历年数据时不适用',
    },
    '1',
    0,
    {
      hard: [0, 2],
      grade: 'D',
      source: 'assumed: sizes of local grants are set by rule, and in a rising budget there are more of them',
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
