import type { Lever } from '../../entries/lever.js';
import type { BudgetsControls } from './controls.js';

const MAOMING = 'DOI 10.25236/AJMHS.2024.050605';
const NATIONAL = 'DOI 10.16418/j.issn.1000-3045.20220726001';

export const budgetsLevers: readonly Lever<BudgetsControls>[] = [
  {
    id: 'competitiveGrants',
    name: { en: 'more competitive grants', zh: '增加竞争性科研经费' },
    text: {
      en: 'money added to the region’s own competitive call',
      zh: '增加本地竞争性科研项目的经费',
    },
    unit: 'million CNY a year',
    measures: [1],
    acts: 'projects',
    range: [0, 1000],
    standard: 30,
    price: 'money',
    spentOn: 'call',
    payer: 'government',
    authority: 'government',
    act: (controls, dose) => {
      controls.callMoney += dose;
    },
    expected: { papers: 1, hits: 1, spending: 1 },
    tradeOff: { en: 'money elsewhere; awards end when it stops', zh: '挤占其他用途；停止后资助中断' },
    source: `${MAOMING}, 2.1, 3.1, 4.1; ${NATIONAL}, 3.2`,
    evidence: [
      {
        effect: {
          en: 'papers × 0.95 (0.67 to 1.39), citations × 1.06 (0.79 to 1.43)',
          zh: '论文 ×0.95（0.67 至 1.39），引用 ×1.06（0.79 至 1.43）',
        },
        unit: 'ratio',
        dose: {
          en: 'one grant of 150,000 NZD by lot against none',
          zh: '以抽签获得一项 15 万新西兰元的资助，与未获得者相比',
        },
        horizon: 3.8,
        source: 'Clarke et al., Science and Public Policy: 88 researchers, randomised',
        grade: 'B',
        transfer: 'distant',
      },
      {
        effect: { en: 'seven percent more publications', zh: '论文增加 7%' },
        unit: 'percent',
        dose: { en: 'one R01 grant at the margin', zh: '边际上的一项 R01 资助' },
        horizon: 5,
        source: 'DOI 10.1016/j.jpubeco.2011.05.005',
        grade: 'B',
        transfer: 'distant',
      },
    ],
  },
  {
    id: 'budgetLevel',
    name: { en: 'government research budget', zh: '政府科研预算' },
    text: {
      en: 'change of the local research money of all its payers, a path where the dose is written as one of the years: what is added is charged to them, what is cut they keep',
      zh: '本地科研经费（各出资方）的相对变化，力度可写成随年份变化的路径：增加的由各方承担，削减的由各方留存',
    },
    unit: 'relative change',
    measures: [1],
    acts: 'projects',
    range: [-1, 7],
    standard: 0.5,
    price: null,
    freeBecause: {
      en: 'what it adds is charged to the payers of local research, and what it cuts they keep',
      zh: '增加部分由本地科研出资方承担，削减部分由其留存',
    },
    payer: 'government',
    authority: 'government',
    act: (controls, dose) => {
      controls.budgetLevel = Math.max(0, controls.budgetLevel * (1 + dose));
    },
    expected: { papers: 1, spending: 1, fundingRate: 1 },
    tradeOff: {
      en: 'money elsewhere; a part of a steep rise is wasted, and a stop leaves more people than money',
      zh: '挤占其他用途；陡增的一部分被浪费，停止后人多钱少',
    },
    source: `${MAOMING}, 2.1, 3.1, 4.1; ${NATIONAL}, 2.3`,
    evidence: [],
  },
  {
    id: 'bindingCommitment',
    name: { en: 'binding investment commitment', zh: '投入硬约束' },
    text: {
      en: 'research money bound by rule: less noise, no fast fall, less freedom in a crisis',
      zh: '把科研投入列为约束性指标：波动减小，经费不会骤降，应急腾挪余地也减小',
    },
    unit: 'share bound',
    measures: [2, 42],
    acts: 'rule',
    range: [0, 1],
    standard: 1,
    price: null,
    freeBecause: {
      en: 'a rule about money that is paid anyway; a crisis is where it costs',
      zh: '仅约束本来就要支付的经费，代价体现在危机之中',
    },
    payer: 'government',
    authority: 'government',
    act: (controls, dose) => {
      controls.commitment = Math.min(1, Math.max(0, controls.commitment + dose));
    },
    expected: { papers: 1 },
    tradeOff: { en: 'flexibility in a crisis', zh: '危机时的灵活性' },
    source: `${NATIONAL}, 2.3, 3.1`,
    evidence: [],
  },
];
