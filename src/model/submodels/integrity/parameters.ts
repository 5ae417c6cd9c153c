import { type ParametersOf, uncertain, unsupported } from '../../entries/parameter.js';

export const integrityParameters = {
  checksDetected: uncertain(
    {
      en: 'rise under full checks of the share of bought or non-replicable papers found and removed',
      zh: '全面核查使买卖或不可重复论文被发现并撤除的比例上升的幅度',
    },
    'fraction',
    0.4,
    [0, 0.7],
    {
      grade: 'D',
      behind: ['integrityChecks'],
      source: 'assumed: no rate of detection was found, before checks or after',
    },
  ),
  checksSplitting: uncertain(
    {
      en: 'share of the splitting of papers that full checks end',
      zh: '全面核查所制止的拆分发表的比例',
    },
    'fraction',
    0.2,
    [0, 0.4],
    {
      grade: 'D',
      behind: ['integrityChecks'],
      source: 'assumed: what is split is seen where data have to be shown',
    },
  ),
  checksTime: uncertain(
    { en: 'time that full checks take from researchers', zh: '全面核查占用的科研时间' },
    'share of effort',
    0.005,
    [0.002, 0.02],
    {
      grade: 'D',
      behind: ['integrityChecks'],
      source: 'assumed: some hours a paper to put data and authorship in order',
      distribution: 'logUniform',
    },
  ),
  foundTrust: unsupported(
    {
      en: 'share of public trust that a bought paper found beyond the usual takes in a region of a million residents; in one of more, less in proportion',
      zh: '较往常多查出的每篇买卖论文在百万常住人口的地区所损失的公众信任比例；人口更多则按比例减少',
    },
    '1',
    [0, 0.05],
    {
      behind: ['integrityChecks'],
      source: 'assumed: no study with a number was read of trust after papers were found out',
    },
  ),
};

export type IntegrityParameters = ParametersOf<typeof integrityParameters>;
