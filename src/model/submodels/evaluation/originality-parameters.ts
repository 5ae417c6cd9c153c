import { fixed, uncertain, WORKING } from '../../entries/parameter.js';

export const originalityParameters = {
  meanOriginality: uncertain(
    {
      en: 'originality of a researcher of mean risk taste under the baseline rules',
      zh: '基准规则下风险偏好居中者的原创性',
    },
    'fraction',
    0.24,
    [0.15, 0.35],
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  riskTasteEffect: fixed(
    {
      en: 'effect on originality of one standard deviation of risk taste',
      zh: '风险偏好高一个标准差对原创性的作用',
    },
    'logit',
    0.6,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  countEffect: uncertain(
    { en: 'effect on originality of one unit of count weight', zh: '单位论文计数权重对原创性的作用' },
    'logit',
    0.9,
    [0.3, 1.5],
    {
      grade: 'C',
      behind: ['countWeight', 'performanceBonus', 'egalitarianism'],
      source:
        'count pay moves work to the safe and many; long-horizon freedom raises novelty (Azoulay et al. 2011, DOI 10.1111/j.1756-2171.2011.00140.x)',
    },
  ),
  stableEffect: fixed(
    { en: 'effect on originality of the stable share of money', zh: '稳定支持比例对原创性的作用' },
    'logit',
    0.6,
    { grade: 'D', source: WORKING },
  ),
  leaderEffect: fixed(
    { en: 'effect on originality of being a leader', zh: '身为领军人才对原创性的作用' },
    'logit',
    0.1,
    { grade: 'D', source: WORKING },
  ),
  competitionEffect: fixed(
    {
      en: 'effect of post competition on the originality of early researchers',
      zh: '岗位竞争对青年科研人员原创性的作用',
    },
    'logit',
    0.15,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  countPressure: fixed(
    {
      en: 'pressure of a unit of count weight on originality where there is no bonus',
      zh: '无奖金时单位论文计数权重对原创性的压力',
    },
    '1',
    0.6,
    { grade: 'D', source: WORKING },
  ),
  bonusPressure: fixed(
    {
      en: 'rise of the pressure of count weight on originality per unit of bonus over pay',
      zh: '奖金与工资之比每升一个单位，论文计数权重对原创性压力的上升',
    },
    '1',
    3,
    { grade: 'D', source: WORKING },
  ),
  egalitarianPressure: fixed(
    {
      en: 'share of that rise which full egalitarianism takes away',
      zh: '完全平均主义所抵消的该上升的比例',
    },
    'fraction',
    0.5,
    { grade: 'D', source: WORKING },
  ),
  unfundedYears: fixed(
    {
      en: 'years without a grant beyond which more of them lower originality no further',
      zh: '无资助年数的上限：超过后原创性不再进一步下降',
    },
    'years',
    4,
    { grade: 'D', source: WORKING },
  ),
  unfundedNeutral: fixed(
    {
      en: 'years without a grant at which originality is neither raised nor lowered by them',
      zh: '对原创性既无提升也无降低的无资助年数',
    },
    'years',
    2,
    { grade: 'D', source: 'assumed: about the mean of those in post' },
  ),
  unfundedEffect: fixed(
    {
      en: 'effect on originality of one year without a grant, up to four',
      zh: '每年无资助对原创性的作用（至多四年）',
    },
    'logit per year',
    0.05,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  originalityAdjustment: fixed(
    { en: 'yearly move of originality towards its target', zh: '原创性每年向目标调整的比例' },
    '1/year',
    0.25,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
};
