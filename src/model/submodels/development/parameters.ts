import { fixed, type ParametersOf, uncertain, unsupported } from '../../entries/parameter.js';

export const developmentParameters = {
  developmentCrowding: unsupported(
    {
      en: 'part of public development money that takes the place of money of enterprises',
      zh: '财政转化资金使企业减少自有研发投入的比例',
    },
    'fraction',
    [0, 0.6],
    {
      behind: ['developmentMoney'],
      source:
        'assumed: subsidies drew more research of small firms and took the place of that of large ones, elsewhere; which of the two a city fund meets was not read',
    },
  ),
  seedStages: fixed(
    {
      en: 'stages of development that seed grants pay for, from the first',
      zh: '种子资金资助的研发阶段数（自第一阶段起）',
    },
    'stages',
    2,
    {
      grade: 'D',
      hard: [1, 20],
      source: 'assumed: up to the proof that it works, for which no one else pays',
    },
  ),
  seedCertifies: uncertain(
    {
      en: 'rise of a project’s merit in the eyes of financiers by a seed grant',
      zh: '获得种子资金后，投资方对项目评价的上升幅度',
    },
    'ln',
    0.26,
    [0, 0.69],
    {
      grade: 'C',
      behind: ['seedMoney'],
      source:
        'early grants about doubled later venture finance of energy start-ups (Howell 2017, DOI 10.1257/aer.20150808): ×1.3, from none to double, since a part of it is the stage that the grant paid for',
      distribution: 'decreasing',
    },
  ),
};

export type DevelopmentParameters = ParametersOf<typeof developmentParameters>;
