import { fixed, type ParametersOf, uncertain, unsupported } from '../../entries/parameter.js';

export const developmentParameters = {
  developmentCrowding: unsupported(
    {
      en: 'part of public development money, and of loans of the last year that the public guarantees, that takes the place of money of enterprises',
      zh: '财政转化资金及上一年财政担保贷款使企业减少自有研发投入的比例',
    },
    'fraction',
    [0, 0.6],
    {
      behind: ['developmentMoney', 'guaranteeMoney'],
      source:
        'assumed: subsidies drew more research of small firms and took the place of that of large ones, elsewhere; which of the two a city fund meets was not read',
    },
  ),
  guaranteeLeverage: unsupported(
    {
      en: 'loans that banks give for each yuan in a guarantee fund',
      zh: '担保基金每元资金带动的银行贷款',
    },
    '1',
    [0, 5],
    {
      behind: ['guaranteeMoney'],
      source:
        'assumed: none, or up to five as of guarantee funds for small firms; loans without collateral on medical projects were not read of',
    },
  ),
  guaranteeCover: uncertain(
    {
      en: 'part of the loans of a failed project that a guarantee fund bears',
      zh: '项目失败时担保基金承担的贷款损失比例',
    },
    'fraction',
    0.8,
    [0.5, 1],
    {
      grade: 'D',
      behind: ['guaranteeMoney'],
      source: 'assumed: banks keep a part of the risk, so that they look at whom they lend to',
    },
  ),
  incubatorPlace: uncertain(
    { en: 'cost of a place in an incubator a year', zh: '每个孵化场地每年的费用' },
    'million CNY a year',
    0.15,
    [0.05, 0.4],
    {
      grade: 'D',
      behind: ['incubatorMoney'],
      distribution: 'logUniform',
      source: 'assumed: rooms and shared instruments of a small team; no price was read',
    },
  ),
  incubatorWorth: unsupported(
    {
      en: 'part of the cost of a place in an incubator that its project would have paid elsewhere',
      zh: '孵化场地费用中项目原本需自行负担的比例',
    },
    'fraction',
    [0, 1],
    {
      behind: ['incubatorMoney'],
      source:
        'assumed: some would have worked in rooms of their hospital or college for nothing; no study was read',
    },
  ),
  incubatorDeath: uncertain(
    {
      en: 'chance of ending unfinanced of a project in an incubator over that of others',
      zh: '孵化器内项目因缺乏资金而终止的概率与其他项目之比',
    },
    '1',
    1,
    [0.9, 1.2],
    {
      grade: 'C',
      behind: ['incubatorMoney'],
      source:
        'none of five German incubators raised survival of firms and three lowered it, 371 matched pairs over ten years (2012, DOI 10.1007/s10961-012-9254-y); projects are taken to do as firms',
    },
  ),
  incubatorStages: fixed(
    {
      en: 'stages of development of projects in incubators, from the first',
      zh: '孵化器内项目所处的研发阶段数（自第一阶段起）',
    },
    'stages',
    2,
    { grade: 'D', hard: [1, 20], source: 'assumed: later ones need rooms that an incubator does not have' },
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
