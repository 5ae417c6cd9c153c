import { fixed, type ParametersOf, uncertain, unsupported } from '../../entries/parameter.js';

export const contractsParameters = {
  contractYield: unsupported(
    {
      en: 'research money of enterprises that one yuan for the first brokers brings in a year',
      zh: '首批服务经费每元每年可带来的企业委托科研经费',
    },
    '1',
    [0, 6],
    {
      behind: ['contractService'],
      source: 'assumed: no study of brokers was read; from nothing to six times what they cost',
    },
  ),
  contractMost: uncertain(
    {
      en: 'most that enterprises of the place spend on such contracts, as a share of their development money',
      zh: '本地企业委托科研经费上限（占其研发资金的比例）',
    },
    'fraction',
    0.3,
    [0.1, 0.6],
    {
      grade: 'D',
      behind: ['contractService'],
      source: 'assumed: most of what enterprises spend on development stays in their own houses',
      hard: [0.001, 1],
    },
  ),
  contractBuild: uncertain(
    {
      en: 'share of the way to what brokers can bring that is gone in a year',
      zh: '委托经费每年向服务经费可带来规模靠近的比例',
    },
    '1/year',
    0.4,
    [0.2, 0.8],
    {
      grade: 'D',
      behind: ['contractService'],
      source: 'assumed: partners are found and trusted over some years',
    },
  ),
  contractDisplaces: uncertain(
    {
      en: 'part of contracts that enterprises take from their own development of products',
      zh: '委托经费中由企业自有产品研发资金转出的比例',
    },
    'fraction',
    0.5,
    [0, 1],
    {
      grade: 'D',
      behind: ['contractService'],
      source: 'assumed: enterprises pay contracts from the same budgets, or add to them',
    },
  ),
  contractSize: fixed({ en: 'a contract of a year', zh: '一项委托合同的年度金额' }, 'million CNY', 0.2, {
    grade: 'D',
    source: 'assumed: between a local grant and a provincial one of a year',
  }),
  contractNoise: fixed(
    { en: 'spread of enterprises’ judgement of researchers', zh: '企业对科研人员判断的离散程度' },
    'ln',
    0.6,
    { grade: 'D', source: 'assumed: as that of financiers' },
  ),
  contractSecrecy: unsupported(
    {
      en: 'part of papers kept back of work that enterprises pay for',
      zh: '企业资助的工作中暂缓发表的论文比例',
    },
    'fraction',
    [0, 0.5],
    { behind: ['contractService'], source: 'assumed: contracts forbid or delay papers; no count was read' },
  ),
  contractDrift: unsupported(
    {
      en: 'fall of the log-odds of original work where enterprises pay for all of it',
      zh: '工作全部由企业资助时，原创性工作对数优势的下降',
    },
    'logit',
    [0, 1],
    {
      behind: ['contractService'],
      source: 'assumed: enterprises ask for what they can use soon; no size was read',
    },
  ),
};

export type ContractsParameters = ParametersOf<typeof contractsParameters>;
