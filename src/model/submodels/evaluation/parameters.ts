import { fixed, type ParametersOf, uncertain, WORKING } from '../../entries/parameter.js';
import { originalityParameters } from './originality-parameters.js';

export const evaluationParameters = {
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
  goalFit: fixed(
    { en: 'fit of goals to one’s own level', zh: '目标难度与个人水平的契合度' },
    'fraction',
    0.2,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  goalEffect: fixed(
    { en: 'effect of goals of fitting difficulty on motivation', zh: '难度适当的目标对积极性的作用' },
    '1',
    0.3,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  bonusEffect: fixed(
    { en: 'effect of performance-related bonus on motivation', zh: '绩效奖金对积极性的作用' },
    '1',
    2,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  expectationEffect: fixed(
    { en: 'effect of a fairly measured bonus on motivation', zh: '考核公正的奖金对积极性的作用' },
    '1',
    0.9,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  unfairEffect: fixed(
    { en: 'loss of motivation of the underpaid able', zh: '报酬偏低的能者积极性的损失' },
    '1',
    0.25,
    { grade: 'D', source: WORKING },
  ),
  favouritismEffect: fixed(
    {
      en: 'loss of motivation of the unconnected per unit of favouritism',
      zh: '单位人情因素使无关系者积极性的损失',
    },
    '1',
    0.12,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  climateEffect: fixed(
    {
      en: 'gain of motivation per unit of climate above one half',
      zh: '学习氛围超过一半后，每单位带来的积极性上升',
    },
    '1',
    0.25,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  payRiseEffect: fixed(
    { en: 'gain of motivation per unit of pay rise', zh: '单位加薪带来的积极性上升' },
    '1',
    0.33,
    { grade: 'D', source: WORKING },
  ),
  resentmentEffect: fixed(
    {
      en: 'loss of motivation per imported leading talent per ten colleagues',
      zh: '每十名同事中每引进一名领军人才造成的积极性损失',
    },
    '1',
    0.3,
    {
      grade: 'D',
      source: 'assumed: privileged newcomers disappoint those who stayed',
    },
  ),
  unfundedStress: fixed(
    {
      en: 'loss of motivation per year without a grant, up to five',
      zh: '每年无资助造成的积极性损失（至多五年）',
    },
    '1',
    0.03,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  lowSuccessStress: fixed(
    {
      en: 'loss of motivation per unit of success rate below 0.3',
      zh: '资助率低于 0.3 时，每单位造成的积极性损失',
    },
    '1',
    0.3,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  competitionStress: fixed(
    { en: 'loss of motivation per unit of post competition', zh: '单位岗位竞争造成的积极性损失' },
    '1',
    0.08,
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
  motivationAdjustment: fixed(
    { en: 'yearly move of motivation towards its target', zh: '积极性每年向目标调整的比例' },
    '1/year',
    0.3,
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
  reformNoise: fixed(
    { en: 'fall of measurement noise under full reform', zh: '全面评价改革使考核误差下降的幅度' },
    'ln',
    0.25,
    {
      grade: 'D',
      source: 'assumed',
    },
  ),
  reformFavouritism: fixed(
    { en: 'fall of favouritism under full reform', zh: '全面评价改革使人情因素下降的幅度' },
    'ln ability',
    0.25,
    {
      grade: 'D',
      source: 'assumed',
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
