import { fixed, type ParametersOf, structural, uncertain, unsupported } from '../../entries/parameter.js';

export const budgetsParameters = {
  budgetVolatility: uncertain(
    {
      en: 'standard deviation of the logarithm of a yearly local research budget around its path',
      zh: '本地年度科研预算围绕其趋势对数的标准差',
    },
    'ln',
    0.12,
    [0.05, 0.25],
    { grade: 'D', source: 'assumed: no series of a city research budget was found' },
  ),
  budgetPersistence: fixed(
    {
      en: 'autocorrelation of the noise of the local research budget from year to year',
      zh: '本地年度科研预算波动的逐年自相关',
    },
    'fraction',
    0.5,
    {
      grade: 'D',
      source: 'assumed: half of a shock is left after a year',
    },
  ),
  riseAbsorbed: fixed(
    {
      en: 'relative rise of the local research money within a year that is spent as well as any',
      zh: '一年内可被有效使用的本地科研经费增幅',
    },
    'fraction',
    0.2,
    { grade: 'D', source: 'assumed: hiring and buying take a year where there is much more to spend' },
  ),
  riseWasted: unsupported(
    {
      en: 'share of what the local research money rises beyond that within a year that is wasted in that year',
      zh: '超出该增幅的部分在当年被浪费的比例',
    },
    'fraction',
    [0, 0.3],
    { source: 'assumed: no study of the first year of a rise was found' },
  ),
  commitmentEffect: fixed(
    {
      en: 'share of the noise removed by a full binding commitment',
      zh: '完全约束性承诺所消除的预算波动比例',
    },
    'fraction',
    0.9,
    {
      grade: 'D',
      source: 'assumed: a binding indicator leaves little room, yet prices and revenue still move',
    },
  ),
  commitmentFall: uncertain(
    {
      en: 'largest fall a year of research money that a full commitment binds',
      zh: '完全约束性承诺下科研经费每年的最大降幅',
    },
    'fraction',
    0.05,
    [0, 0.15],
    {
      grade: 'D',
      behind: ['commitment'],
      source:
        'assumed: a binding indicator is a floor that is set again each year, a little lower where revenue falls',
    },
  ),
  commitmentCrisisCost: fixed(
    {
      en: 'extra epidemic burden under a full commitment, money being tied',
      zh: '资金被完全承诺锁定时，疫情增加的疾病负担',
    },
    '1',
    0.2,
    {
      grade: 'D',
      source: 'assumed: the price of commitment is flexibility in a crisis',
    },
  ),
  awardChance: uncertain(
    {
      en: 'chance that a measure which another government decides comes about, where a policy does not say it',
      zh: '由上级决定的措施获批的概率（方案未注明时）',
    },
    'fraction',
    0.3,
    [0.05, 0.6],
    {
      grade: 'D',
      source:
        'assumed: a city is one of some twenty of its province that apply, and not the largest; no rate was read',
    },
  ),
  overhead: fixed(
    {
      en: 'share of every grant and block payment kept by the institution',
      zh: '单位从每项资助和整笔拨款中提取的管理费比例',
    },
    'fraction',
    0.1,
    {
      grade: 'C',
      source:
        'assumed near the indirect-cost rates of Chinese public grants; charged by every mechanism, unless a funder outside says otherwise',
      transfer: 'same',
    },
  ),
  reinvestment: fixed(
    { en: 'share of product revenue that goes back into development', zh: '产品收入中回投研发的比例' },
    'fraction',
    0.15,
    {
      grade: 'C',
      source: 'research intensity of drug makers, about 15 to 20 percent of sales',
    },
  ),
  epidemics: structural(
    { en: 'random epidemics strike', zh: '是否随机发生疫情' },
    0,
    'off in comparisons unless asked: they add noise alike to all',
  ),
};

export type BudgetsParameters = ParametersOf<typeof budgetsParameters>;
