import type { Lever } from '../../entries/lever.js';
import type { ContractsControls } from './controls.js';

export const contractsLevers: readonly Lever<ContractsControls>[] = [
  {
    id: 'enterpriseContracts',
    name: { en: 'research contracts of enterprises', zh: '企业委托科研' },
    text: {
      en: 'money for brokers who find what enterprises need and who can do it: enterprises pay the contracts, to translational and clinical researchers',
      zh: '资助对接服务：摸清企业需求、匹配科研人员；委托经费由企业支付，投向转化与临床研究人员',
    },
    unit: 'million CNY a year',
    measures: [3],
    acts: 'projects',
    range: [0, 1000],
    standard: 5,
    price: 'money',
    payer: 'government',
    authority: 'government',
    act: (controls, dose) => {
      controls.contractService += dose;
    },
    expected: { spending: 1, patents: 1, hits: -1 },
    tradeOff: {
      en: 'own development of enterprises; work may turn to what can be used soon, and some of it may not be published',
      zh: '分流企业自有研发投入；研究可能偏向短期可用，部分成果可能不公开发表',
    },
    source: 'DOI 10.25236/AJMHS.2024.050605, 2.1; DOI 10.16418/j.issn.1000-3045.20220726001, 2.3, 3.2',
    evidence: [],
  },
];
