import { fixed, WORKING } from '../../entries/parameter.js';

/** Parameters of time for research and of the reach of its results. */
export const effortParameters = {
  teachingLoad: fixed(
    { en: 'share of working time that teaching takes at universities', zh: '高校教学占用的工作时间比例' },
    'fraction',
    0.35,
    { grade: 'D', source: 'assumed: a third of the time of university staff goes to teaching' },
  ),
  otherLoad: fixed(
    {
      en: 'share of working time that other duties take at institutes and enterprises',
      zh: '科研院所与企业其他职责占用的工作时间比例',
    },
    'fraction',
    0.05,
    { grade: 'D', source: WORKING },
  ),
  traineeTime: fixed(
    { en: 'share of a trainee’s working time that is for research', zh: '培养对象可用于科研的工作时间比例' },
    'fraction',
    0.7,
    { grade: 'D', source: 'assumed: courses and service take the rest' },
  ),
  teamRewardTime: fixed(
    {
      en: 'time taken where the rewards of teams follow their members’ work, at full shares of both',
      zh: '团队奖励完全按成员贡献分配时占用的时间',
    },
    'share of effort',
    0.02,
    { grade: 'D', source: 'assumed: members have to assess each other’s work' },
  ),
  leastEffort: fixed(
    {
      en: 'effort that is left however much other duties take, relative to full time',
      zh: '无论其他职责占用多少时间都保留的科研投入（相对于全职）',
    },
    'share of effort',
    0.03,
    { hard: [0.001, 1], grade: 'D', source: 'assumed: a day a month is found by everyone' },
  ),
  referenceEffort: fixed(
    {
      en: 'effort at which rates are stated, relative to full time',
      zh: '产出率所对应的参照投入（相对于全职）',
    },
    'share of effort',
    0.6,
    { hard: [0.01, 1], grade: 'D', source: WORKING },
  ),
  noveltyYears: fixed(
    {
      en: 'years for which original work pays off well or badly before that is drawn anew (whole number)',
      zh: '原创工作的回报好坏持续的年数，之后重新抽取（整数）',
    },
    'years',
    3,
    { hard: [1, 100], grade: 'D', source: 'assumed: the length of a grant' },
  ),
  leastEquipment: fixed(
    {
      en: 'relative equipment below which less of it slows research no further',
      zh: '相对设备水平的下限：低于此值不再进一步拖慢科研',
    },
    '1',
    0.05,
    { hard: [0.001, 1], grade: 'D', source: 'assumed: a guard, far below what institutions have' },
  ),
  leastKnowledge: fixed(
    {
      en: 'relative knowledge of an area below which less of it slows research no further',
      zh: '领域相对知识存量的下限：低于此值不再进一步拖慢科研',
    },
    '1',
    0.05,
    { hard: [0.001, 1], grade: 'D', source: 'assumed: a guard, far below what areas have' },
  ),
  appliedKnowledge: fixed(
    {
      en: 'what translational and clinical work adds to knowledge, relative to basic work',
      zh: '转化与临床研究对知识存量的贡献（相对于基础研究）',
    },
    '1',
    0.4,
    { grade: 'D', source: WORKING },
  ),
};
