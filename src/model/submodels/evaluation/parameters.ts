import { fixed, type ParametersOf, uncertain, unsupported, WORKING } from '../../entries/parameter.js';
import { motivationParameters } from './motivation-parameters.js';
import { originalityParameters } from './originality-parameters.js';

export const evaluationParameters = {
  ...motivationParameters,
  ...originalityParameters,
  countWeight: uncertain(
    { en: 'weight of paper counts in measured performance', zh: '论文数量在绩效考核中的权重' },
    'fraction',
    0.65,
    [0.4, 0.85],
    {
      grade: 'C',
      source:
        'promotion is the first motive of 96 % of staff (Suzhou, 2013) and rested on papers; cash per paper is ruled out since 2020',
      transfer: 'similar',
    },
  ),
  measurementNoise: fixed(
    { en: 'standard error of measured performance', zh: '绩效考核的标准误' },
    'ln',
    0.6,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  hitWorth: fixed(
    {
      en: 'weight of a hit in performance that looks beyond counts',
      zh: '不止看数量的考核中，一篇高影响论文的权重',
    },
    'papers',
    3,
    { grade: 'D', source: 'assumed: weight of a hit where a counted paper weighs 1' },
  ),
  findingWorth: fixed(
    {
      en: 'weight of a finding in performance that looks beyond counts',
      zh: '不止看数量的考核中，一项发现的权重',
    },
    'papers',
    2,
    { grade: 'D', source: 'assumed: weight of a finding where a counted paper weighs 1' },
  ),
  performanceKept: fixed(
    { en: 'share of past performance that still counts a year later', zh: '往年绩效在次年仍计入的比例' },
    'fraction',
    0.6,
    { grade: 'D', source: 'assumed: assessment looks at the last two or three years' },
  ),
  leastMeasurementNoise: fixed(
    {
      en: 'standard error of measured performance that no reform removes',
      zh: '任何改革都无法消除的考核误差',
    },
    'ln',
    0.05,
    { grade: 'D', source: 'assumed: a guard, not reached by reform from the baseline error' },
  ),
  bonus: fixed({ en: 'bonus pool over pay', zh: '奖金总额与工资之比' }, 'fraction', 0.08, {
    grade: 'D',
    source: WORKING,
  }),
  egalitarianism: uncertain(
    { en: 'share of rewards given by turn or alike', zh: '轮流或平均分配的奖励比例' },
    'fraction',
    0.4,
    [0.1, 0.7],
    {
      grade: 'D',
      source:
        'assumed: the Maoming paper speaks against egalitarianism and taking turns (DOI 10.25236/AJMHS.2024.050605, 4.1)',
      transfer: 'same',
    },
  ),
  collective: fixed({ en: 'share of rewards given to teams', zh: '按团队分配的奖励比例' }, 'fraction', 0.2, {
    grade: 'D',
    source: WORKING,
  }),
  internal: fixed(
    { en: 'share of a team’s reward that follows its members’ work', zh: '团队奖励中按成员贡献分配的比例' },
    'fraction',
    0.5,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  freeRiding: fixed(
    {
      en: 'loss of effort where teams are rewarded and members are not',
      zh: '只奖团队、不奖成员时工作投入的损失',
    },
    'fraction',
    0.25,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  reformCount: fixed(
    { en: 'fall of count weight under full evaluation reform', zh: '全面评价改革使论文计数权重下降的幅度' },
    'fraction',
    0.35,
    {
      grade: 'D',
      source: 'assumed: from 0.65 to 0.30',
    },
  ),
  reformNoise: unsupported(
    { en: 'fall of measurement noise under full reform', zh: '全面评价改革使考核误差下降的幅度' },
    'ln',
    [0, 0.5],
    {
      behind: ['measurementNoise'],
      source: 'assumed: no study with a number was found of reforms of evaluation, as China’s of 2020',
    },
  ),
  reformFavouritism: unsupported(
    { en: 'fall of favouritism under full reform', zh: '全面评价改革使人情因素下降的幅度' },
    'ln ability',
    [0, 0.5],
    {
      behind: ['favouritism'],
      source: 'assumed: no study with a number was found of reforms of evaluation, as China’s of 2020',
    },
  ),
  reformTime: fixed(
    { en: 'time that a fuller evaluation takes', zh: '更全面的评价占用的时间' },
    'share of effort',
    0.015,
    {
      grade: 'D',
      source: 'assumed: committees and written assessment',
    },
  ),
};

export type EvaluationParameters = ParametersOf<typeof evaluationParameters>;
