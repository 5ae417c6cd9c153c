import type { Lever } from '../../entries/lever.js';
import type { CareersControls } from './controls.js';
import type { CareersParameters } from './parameters.js';
import { attractedLeaders, leaderCost, recruitedPostdocs, recruitedYoung } from './talent-market.js';

const MAOMING = 'DOI 10.25236/AJMHS.2024.050605';

export const careersLevers: readonly Lever<CareersControls, CareersParameters>[] = [
  {
    id: 'leadingTalentImport',
    name: { en: 'leading-talent import', zh: '引进领军人才' },
    text: {
      en: 'leading researchers sought each year on five-year contracts, rivals bidding',
      zh: '每年以五年合同引进的领军人才目标数，各地竞价',
    },
    unit: 'persons a year',
    measures: [16],
    acts: 'people',
    range: [0, 100],
    standard: 9,
    price: 'leadingTalent',
    cost: leaderCost,
    payer: 'government',
    authority: 'government',
    act: (controls, dose, p, { size }) => {
      controls.leaderHeads += attractedLeaders(dose, p, size);
    },
    expected: { hits: 1, abilityInPost: 1 },
    tradeOff: { en: 'price, resentment, loss after the contract', zh: '成本、不满、合同期后流失' },
    source: `${MAOMING}, 4.2`,
    evidence: [
      {
        effect: {
          en: 'output of the place +48 % without the star’s, quality of joiners +68 %, incumbents 0',
          zh: '除明星学者外本地产出 +48%，新进人员质量 +68%，原有人员无变化',
        },
        unit: 'percent',
        dose: { en: 'one star hired', zh: '引进一名明星学者' },
        horizon: null,
        source: 'DOI 10.1016/j.respol.2017.02.007',
        grade: 'B',
        transfer: 'distant',
      },
    ],
  },
  {
    id: 'youngTalent',
    name: { en: 'young talent', zh: '青年人才' },
    text: {
      en: 'young doctorate holders recruited a year with allowance and start-up money',
      zh: '每年以安家补贴和启动经费招收的青年博士人数',
    },
    unit: 'persons a year',
    measures: [17],
    acts: 'people',
    range: [0, 1000],
    standard: 55,
    price: 'youngTalent',
    cost: (dose, price, p, size) => price * recruitedYoung(dose, p, size),
    payer: 'government',
    authority: 'government',
    act: (controls, dose, p, { size }) => {
      controls.youngHeads += recruitedYoung(dose, p, size);
    },
    expected: { papers: 1, abilityInPost: 1 },
    tradeOff: { en: 'posts that hospitals pay later', zh: '其后由医院承担岗位成本' },
    source: `${MAOMING}, 3.1, 4.2`,
    evidence: [
      {
        effect: {
          en: '27 % more papers than comparable peers who stayed abroad, mostly explained by money and size of team',
          zh: '论文比留在海外的可比同行多 27%，主要由经费和团队规模解释',
        },
        unit: 'percent',
        dose: { en: 'selected by the national programme for young talent', zh: '入选国家青年人才计划' },
        horizon: null,
        source: 'DOI 10.1126/science.abq1218',
        grade: 'B',
        transfer: 'similar',
      },
    ],
  },
  {
    id: 'postdocs',
    name: { en: 'postdoctoral places', zh: '博士后工作站' },
    text: {
      en: 'postdoctoral places offered a year, two years each; those that are taken are paid',
      zh: '每年提供的博士后名额，每站两年；仅支付实际进站者',
    },
    unit: 'places a year',
    measures: [17],
    acts: 'people',
    range: [0, 1000],
    standard: 50,
    price: 'postdoc',
    cost: (dose, price, p, size) => price * recruitedPostdocs(dose, p, size),
    payer: 'government',
    authority: 'government',
    act: (controls, dose, p, { size }) => {
      controls.postdocPlaces += recruitedPostdocs(dose, p, size);
    },
    expected: { papers: 1 },
    tradeOff: { en: 'some leave after the station', zh: '出站后部分流失' },
    source: `${MAOMING}, 4.2`,
    evidence: [
      {
        effect: { en: '0.31 papers a year', zh: '每年 0.31 篇论文' },
        unit: 'papers a year',
        dose: { en: 'one more postdoctoral researcher', zh: '增加一名博士后' },
        horizon: 1,
        source: 'DOI 10.1016/j.respol.2015.01.001',
        grade: 'C',
        transfer: 'distant',
      },
    ],
  },
  {
    id: 'retention',
    name: { en: 'retention pay', zh: '留才待遇' },
    text: {
      en: 'rise of pay, housing and family support of research-active staff',
      zh: '提高科研人员薪酬、住房与家庭支持',
    },
    unit: 'percent of pay',
    measures: [18],
    acts: 'people',
    range: [0, 100],
    standard: 14,
    price: 'retentionPoint',
    cost: (dose, price, _p, { staff }) => dose * staff.all * price,
    spentOn: 'transfers',
    payer: 'government',
    authority: 'government',
    act: (controls, dose) => {
      controls.payRise += dose / 100;
    },
    expected: { emigrants: -1 },
    tradeOff: { en: 'paid to all, also to those who would have stayed', zh: '普惠支付，包括本就会留下的人' },
    source: `${MAOMING}, 2.3, 3.2`,
    evidence: [
      {
        effect: {
          en: 'leavers -1.0 point of 8 a year, the young only',
          zh: '每年离职率由 8% 下降 1.0 个百分点（仅青年）',
        },
        unit: 'percentage points',
        dose: { en: 'pay +10 %', zh: '薪酬 +10%' },
        horizon: 1,
        source: 'DOI 10.1016/j.jdeveco.2012.10.004: public payroll of Ghana, professions that migrate',
        grade: 'B',
        transfer: 'distant',
      },
    ],
  },
];
