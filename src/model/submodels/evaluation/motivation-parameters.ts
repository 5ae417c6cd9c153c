import { fixed, WORKING } from '../../entries/parameter.js';

/** Parameters of motivation. */
export const motivationParameters = {
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
  goalSpread: fixed(
    {
      en: 'spread of output over which a goal turns from easy to out of reach',
      zh: '目标由易到难所对应的产出离散程度',
    },
    'ln',
    0.7,
    { hard: [0.01, 3], grade: 'D', source: WORKING },
  ),
  goalNeutral: fixed(
    {
      en: 'challenge at which goals neither raise nor lower motivation, 1 being that of a goal reached half the time',
      zh: '目标对积极性既无提升也无降低时的挑战度（一半机会达到的目标为 1）',
    },
    'fraction',
    0.6,
    { grade: 'D', source: WORKING },
  ),
  mostBonusGain: fixed(
    { en: 'largest gain of motivation by bonus', zh: '奖金带来的积极性上升的上限' },
    '1',
    0.4,
    { grade: 'D', source: WORKING },
  ),
  mostBonusLoss: fixed(
    { en: 'largest loss of motivation by bonus that goes to others', zh: '奖金归他人所致积极性损失的上限' },
    '1',
    0.3,
    { grade: 'D', source: WORKING },
  ),
  egalitarianInTeams: fixed(
    {
      en: 'how far egalitarianism reaches into rewards inside teams, relative to those of persons',
      zh: '平均主义对团队内部奖励的影响（相对于个人奖励）',
    },
    'fraction',
    0.5,
    { grade: 'D', source: 'assumed: members know each other’s work better than their leaders do' },
  ),
  neutralClimate: fixed(
    {
      en: 'learning climate that neither raises nor lowers motivation',
      zh: '对积极性既无提升也无降低的学习氛围',
    },
    'fraction',
    0.5,
    { grade: 'D', source: 'assumed: the middle of the scale' },
  ),
  normalSuccess: fixed(
    {
      en: 'success rate of applications below which motivation suffers',
      zh: '申请资助率低于此值时积极性受损',
    },
    'fraction',
    0.3,
    { grade: 'D', source: WORKING },
  ),
  stressYears: fixed(
    {
      en: 'years without a grant beyond which more of them lower motivation no further',
      zh: '无资助年数的上限：超过后积极性不再进一步下降',
    },
    'years',
    5,
    { grade: 'D', source: WORKING },
  ),
  leastMotivation: fixed(
    { en: 'lowest level that motivation moves to', zh: '积极性所趋向的最低水平' },
    '1',
    0.5,
    { grade: 'D', source: WORKING },
  ),
  mostMotivation: fixed(
    { en: 'highest level that motivation moves to', zh: '积极性所趋向的最高水平' },
    '1',
    1.5,
    { grade: 'D', source: WORKING },
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
};
