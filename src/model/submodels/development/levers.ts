import type { Lever } from '../../entries/lever.js';
import type { DevelopmentControls } from './controls.js';

const SOURCE =
  'DOI 10.25236/AJMHS.2024.050605, 2.1, 3.3, 4.2; DOI 10.16418/j.issn.1000-3045.20220726001, 2.3, 3.2, 3.5';

export const developmentLevers: readonly Lever<DevelopmentControls>[] = [
  {
    id: 'developmentMoney',
    name: { en: 'fund for turning results into products', zh: '成果转化基金' },
    text: {
      en: 'public money that pays whole stages of development of projects for which the money of enterprises does not reach, the best first; what no project can use waits in the fund',
      zh: '由财政出资，对企业资金未能覆盖的项目按优先次序整阶段资助研发；暂无项目可用的资金留存基金',
    },
    unit: 'million CNY a year',
    measures: [36, 22],
    acts: 'projects',
    range: [0, 1000],
    standard: 30,
    price: 'money',
    spentOn: 'development',
    payer: 'government',
    authority: 'government',
    act: (controls, dose) => {
      controls.developmentMoney += dose;
    },
    expected: { unfinancedDeaths: -1, introductions: 1 },
    tradeOff: {
      en: 'research, where the money is the same; money of enterprises that it takes the place of, and projects that fail',
      zh: '同等经费下挤占科研；部分替代企业自有投入，并承担项目失败损失',
    },
    source: SOURCE,
    evidence: [],
  },
  {
    id: 'guaranteeFund',
    name: { en: 'guarantee fund for loans', zh: '融资担保基金' },
    text: {
      en: 'public money that stands for loans to enterprises for stages of development that no one else pays: some banks may lend more than the fund holds, and where a project fails the fund bears most of the loss; once the money stops nothing more is lent, and what no loan needs goes back',
      zh: '以财政资金为企业研发贷款提供担保，用于无人出资的研发阶段：银行放贷可能超过基金规模，项目失败时由基金承担大部分损失；停止注资后不再新增贷款，在保贷款不需要的资金退回出资方',
    },
    unit: 'million CNY a year',
    measures: [22],
    acts: 'projects',
    range: [0, 1000],
    standard: 10,
    price: 'money',
    spentOn: 'guarantees',
    payer: 'government',
    authority: 'government',
    act: (controls, dose) => {
      controls.guaranteeMoney += dose;
    },
    expected: { unfinancedDeaths: -1, introductions: 1 },
    tradeOff: {
      en: 'debts of enterprises, whose part of failures is theirs; money that waits in the fund and buys nothing meanwhile, and counts as spent if it is still there when a run ends',
      zh: '企业承担债务及部分失败损失；基金沉淀期间资金不产生效益，模拟结束时仍留存的资金计为支出',
    },
    source: SOURCE,
    evidence: [],
  },
  {
    id: 'incubators',
    name: { en: 'incubators', zh: '孵化器' },
    text: {
      en: 'places with rooms and instruments for projects in their first stages, the oldest first: projects save rent, and are not known to survive more often',
      zh: '为处于最初阶段的项目提供场地与设备，先到先得：项目节省租金，但现有证据未见存活率提高',
    },
    unit: 'million CNY a year',
    measures: [22],
    acts: 'projects',
    range: [0, 500],
    standard: 5,
    price: 'money',
    spentOn: 'development',
    payer: 'government',
    authority: 'government',
    act: (controls, dose) => {
      controls.incubatorMoney += dose;
    },
    expected: { unfinancedDeaths: -1 },
    tradeOff: {
      en: 'research, where the money is the same; places for projects that would have had rooms anyway, or stand empty',
      zh: '同等经费下挤占科研；部分项目原有场地，或场地闲置',
    },
    source: SOURCE,
    evidence: [
      {
        effect: {
          en: 'survival at none of five sites up, at three down',
          zh: '五处孵化器均未提高存活率，其中三处降低',
        },
        unit: 'direction',
        dose: { en: 'German incubators, 371 matched pairs of firms', zh: '德国孵化器，371 对匹配企业' },
        horizon: 10,
        source: 'DOI 10.1007/s10961-012-9254-y',
        grade: 'B',
        transfer: 'distant',
      },
    ],
  },
  {
    id: 'seedGrants',
    name: { en: 'seed grants for first stages', zh: '种子期资助' },
    text: {
      en: 'public money that pays the first two stages of projects that wait for money, the best first; financiers think better of who got one',
      zh: '由财政资助等待资金项目的前两个研发阶段，按优先次序发放；获资助项目更易获得后续投资',
    },
    unit: 'million CNY a year',
    measures: [36, 22],
    acts: 'projects',
    range: [0, 1000],
    standard: 10,
    price: 'money',
    spentOn: 'development',
    payer: 'government',
    authority: 'government',
    act: (controls, dose) => {
      controls.seedMoney += dose;
    },
    expected: { unfinancedDeaths: -1, introductions: 1 },
    tradeOff: {
      en: 'research, where the money is the same; later stages, which are dearer, wait for the same money',
      zh: '同等经费下挤占科研；后续阶段费用更高，仍需等待同一笔资金',
    },
    source: SOURCE,
    evidence: [
      {
        effect: { en: 'later venture finance about doubled', zh: '后续风险投资约增加一倍' },
        unit: 'ratio',
        dose: { en: 'an early grant to an energy start-up', zh: '初创能源企业获得一项早期资助' },
        horizon: null,
        source: 'DOI 10.1257/aer.20150808',
        grade: 'B',
        transfer: 'distant',
      },
    ],
  },
];
