import { fixed, type ParametersOf, uncertain } from '../../entries/parameter.js';

export const governanceParameters = {
  incidentRate: uncertain(
    { en: 'ethics incidents per thousand researcher-years', zh: '每千科研人年的伦理事件' },
    '1',
    0.2,
    [0.05, 0.6],
    {
      hard: [0, 100],
      grade: 'D',
      source: 'assumed',
      distribution: 'logUniform',
    },
  ),
  severityTail: fixed(
    {
      en: 'exponent with which the chance of an incident falls with its severity, whose mean is 1',
      zh: '事件概率随严重程度下降的指数（严重程度均值为 1）',
    },
    '1',
    2,
    {
      hard: [1.1, 100],
      grade: 'D',
      source: 'assumed: few scandals weigh most, the gravest hundredth of them a tenth of all',
    },
  ),
  incidentBurden: fixed(
    { en: 'direct burden of an incident of mean severity', zh: '一次中等严重程度事件的直接疾病负担' },
    'DALYs',
    50,
    {
      grade: 'D',
      source: 'assumed',
    },
  ),
  trustLoss: fixed(
    {
      en: 'share of public trust that an incident of mean severity takes in a region of a million residents; in one of more, less in proportion',
      zh: '一次中等严重程度的事件在百万常住人口的地区所损失的公众信任比例；人口更多则按比例减少',
    },
    '1',
    0.35,
    { grade: 'D', source: 'assumed: 6 % of the trust of a city of six million' },
  ),
  scandalChance: uncertain(
    {
      en: 'chance a year of a scandal of the nation that strikes trust in every region',
      zh: '一年内发生波及各地公众信任的全国性丑闻的概率',
    },
    'fraction',
    0.1,
    [0.03, 0.25],
    {
      grade: 'D',
      source:
        'assumed: one or two of medical research in China in twenty years, some five with those of vaccines',
      transfer: 'same',
      distribution: 'logUniform',
    },
  ),
  scandalLoss: uncertain(
    {
      en: 'share of public trust that a scandal of the nation takes',
      zh: '一次全国性丑闻所损失的公众信任比例',
    },
    'fraction',
    0.1,
    [0.03, 0.3],
    {
      grade: 'D',
      source:
        'assumed: uptake of the product concerned fell by 14 % after one in China, and trust in all of medicine by less',
      transfer: 'similar',
      distribution: 'logUniform',
    },
  ),
  trustRecovery: uncertain(
    { en: 'yearly recovery of trust', zh: '公众信任的年恢复比例' },
    '1/year',
    0.6,
    [0.3, 0.9],
    {
      grade: 'C',
      source:
        'confidence came back within about six months after a Chinese scandal (2019 and 2020, DOIs 10.1186/s12889-019-7945-0 and 10.1016/j.vaccine.2020.08.063); the share a year is assumed',
      transfer: 'similar',
    },
  ),
  trustNormal: fixed({ en: 'normal level of public trust', zh: '公众信任的正常水平' }, 'fraction', 0.7, {
    grade: 'D',
    source: 'assumed',
  }),
};

export type GovernanceParameters = ParametersOf<typeof governanceParameters>;
