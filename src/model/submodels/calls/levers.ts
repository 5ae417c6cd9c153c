import type { Lever } from '../../entries/lever.js';
import { CELLS } from '../../place/cells.js';
import { INSTITUTION_TYPES, type InstitutionType } from '../../place/institution-types.js';
import type { Cell } from '../../place/region.js';
import type { CallsControls } from './controls.js';
import type { CallsParameters } from './parameters.js';

const MAOMING = 'DOI 10.25236/AJMHS.2024.050605';
const NATIONAL = 'DOI 10.16418/j.issn.1000-3045.20220726001';

export const callsLevers: readonly Lever<CallsControls, CallsParameters>[] = [
  {
    id: 'stableShare',
    name: { en: 'stable support', zh: '稳定支持比例' },
    text: {
      en: 'share of the local research money moved from competition to equal support per head',
      zh: '把本地科研经费的一部分由竞争改为按人均稳定支持',
    },
    unit: 'share',
    measures: [6],
    acts: 'rule',
    range: [-1, 1],
    standard: 0.35,
    price: null,
    freeBecause: { en: 'the same money, given in another way', zh: '经费总额不变，只改变分配方式' },
    payer: 'government',
    authority: 'government',
    act: (controls, dose) => {
      controls.stableShare = Math.min(1, Math.max(0, controls.stableShare + dose));
    },
    expected: { papers: -1, hits: 1, discoveries: 1 },
    tradeOff: { en: 'selection of the able', zh: '削弱择优' },
    source: `${NATIONAL}, 3.2`,
    evidence: [
      {
        effect: { en: 'most output per yen in the smallest grants', zh: '单位经费产出以最小额资助最高' },
        unit: 'rank',
        dose: {
          en: 'all life-science grants of Japan by size since 1991',
          zh: '日本 1991 年以来全部生命科学资助按金额分组',
        },
        horizon: null,
        source: 'DOI 10.1371/journal.pone.0290077',
        grade: 'C',
        transfer: 'distant',
      },
    ],
  },
  {
    id: 'blockGrants',
    name: { en: 'block grants to institutions', zh: '机构整体拨款' },
    text: {
      en: 'share of the local research money moved from competition to the institutions of a type, which buy equipment with a part of it and give their people the rest, alike per head',
      zh: '把本地科研经费的一部分由竞争改为整体拨付给某类机构：机构以其中一部分购置设备，其余按人均发放',
    },
    unit: 'share',
    measures: [6],
    acts: 'projects',
    targets: INSTITUTION_TYPES,
    range: [0, 1],
    standard: 0.35,
    price: null,
    freeBecause: { en: 'the same money, given in another way', zh: '经费总额不变，只改变分配方式' },
    payer: 'government',
    authority: 'government',
    act: (controls, dose, _p, { target }) => {
      const block = `${target as InstitutionType}Block` as const;
      controls[block] = Math.min(1, controls[block] + dose);
    },
    expected: { papers: -1, fundingGini: -1 },
    tradeOff: {
      en: 'selection of the able, and the people of other types',
      zh: '削弱择优，其他类型机构的人员所得减少',
    },
    source: `${NATIONAL}, 3.2`,
    evidence: [],
  },
  {
    id: 'lottery',
    name: { en: 'funding lottery', zh: '合格者抽签资助' },
    text: {
      en: 'share of awards drawn by lot among the better half of applicants',
      zh: '在较优的一半申请者中抽签决定的资助比例',
    },
    unit: 'share',
    measures: [33],
    acts: 'rule',
    range: [0, 1],
    standard: 0.5,
    price: null,
    freeBecause: { en: 'it saves reviewers’ time and costs none', zh: '节省评审时间，不增加支出' },
    payer: 'government',
    authority: 'government',
    act: (controls, dose) => {
      controls.lottery = Math.min(1, Math.max(0, controls.lottery + dose));
    },
    expected: {},
    tradeOff: {
      en: 'selection against less review and smaller chances for the established',
      zh: '以择优换取公平与省时',
    },
    source: 'research literature; its sign depends on the weight of prior awards',
    evidence: [
      {
        effect: {
          en: 'most applicants did not change their preparation time',
          zh: '多数申请人的准备时间未变',
        },
        unit: 'share of applicants',
        dose: { en: 'a call decided by lot', zh: '以抽签决定的项目征集' },
        horizon: 1,
        source: 'Res Integr Peer Rev 2020: 126 answers of applicants',
        grade: 'C',
        transfer: 'distant',
      },
    ],
  },
  {
    id: 'callQuota',
    name: { en: 'quota of awards', zh: '资助名额配置' },
    text: {
      en: 'share of the local call’s awards kept for an orientation of work, a health area or a type of institution; what its applicants cannot fill goes to all',
      zh: '本地资助名额中为某一研究取向、疾病领域或机构类型保留的比例；未用满的名额归全体申请者',
    },
    unit: 'share',
    measures: [7, 8, 24, 33],
    acts: 'projects',
    targets: CELLS,
    range: [0, 1],
    standard: 0.5,
    price: null,
    freeBecause: { en: 'the same call, cut into parts', zh: '同一笔经费，划分为若干部分' },
    payer: 'government',
    authority: 'government',
    act: (controls, dose, _p, { target }) => {
      const quota = `${target as Cell}Quota` as const;
      controls[quota] = Math.min(1, controls[quota] + dose);
    },
    expected: {},
    tradeOff: {
      en: 'the best of all for the best of some; early benefit where it is for basic work',
      zh: '以部分择优代替整体择优；投向基础研究则延后收益',
    },
    source: `${NATIONAL}, 3.3 to 3.5; ${MAOMING}, 3.2`,
    evidence: [],
  },
  {
    id: 'adaptiveCall',
    name: { en: 'call that follows results', zh: '动态调整资助方向' },
    text: {
      en: 'share of the local call’s awards moved each year to the health areas whose people with grants, of any funder, brought most hits per grant money in the last years, chance included',
      zh: '本地资助名额中每年按近年各疾病领域在研项目人员（不论资助方）单位经费高影响论文数动态调整的比例（其中含偶然因素）',
    },
    unit: 'share',
    measures: [33],
    acts: 'projects',
    range: [0, 1],
    standard: 0.5,
    price: null,
    freeBecause: {
      en: 'the same call, moved by counts of papers that evaluation makes anyway',
      zh: '同一笔经费，依据既有考核已统计的论文数调整',
    },
    payer: 'government',
    authority: 'government',
    act: (controls, dose) => {
      controls.adaptiveShare = Math.min(1, controls.adaptiveShare + dose);
    },
    expected: { hits: 1, motivation: -1 },
    tradeOff: {
      en: 'people who can no longer foresee what will be funded, and money that follows chance',
      zh: '资助方向难以预期，经费可能追逐偶然结果',
    },
    source: `${NATIONAL}, 2.3: adaptive and flexible funding`,
    evidence: [],
  },
  {
    id: 'matchedFunding',
    name: { en: 'matched funding of grants won outside', zh: '外部立项配套经费' },
    text: {
      en: 'money for a local grant to match each grant won outside, as far as it reaches; unspent money goes back',
      zh: '为每项外部立项提供本地配套经费，用完为止；未配套部分退回',
    },
    unit: 'million CNY a year',
    measures: [4],
    acts: 'projects',
    range: [0, 1000],
    standard: 3,
    price: 'money',
    spentOn: 'call',
    payer: 'government',
    authority: 'government',
    act: (controls, dose) => {
      controls.matchMoney += dose;
    },
    expected: { outsideGrants: 1, papers: 1, fundingGini: 1 },
    tradeOff: {
      en: 'more for people who already hold grants; less for newcomers at home',
      zh: '锦上添花；本地新人所得减少',
    },
    source: `${MAOMING}, 4.1`,
    evidence: [
      {
        effect: {
          en: 'more than twice the money of near-losers, own funder',
          zh: '所获经费为相近落选者的两倍以上（同一资助方）',
        },
        unit: 'ratio',
        dose: { en: 'one early grant won narrowly', zh: '早期以微弱优势获得一项资助' },
        horizon: 8,
        source: 'DOI 10.1073/pnas.1719557115',
        grade: 'B',
        transfer: 'distant',
      },
    ],
  },
  {
    id: 'grantSize',
    name: { en: 'grant size', zh: '单项资助强度' },
    text: {
      en: 'change of the size of a grant: +1 doubles it and halves their number',
      zh: '单项资助金额的相对变化：+1 为加倍而数量减半',
    },
    unit: 'relative change',
    measures: [32, 33],
    acts: 'projects',
    range: [-0.9, 9],
    standard: 1,
    price: null,
    freeBecause: { en: 'the same money in fewer or more grants', zh: '同样的经费，项目数量增减' },
    payer: 'government',
    authority: 'government',
    act: (controls, dose, p) => {
      controls.grantSize *= Math.max(p.smallestGrantSize, 1 + dose);
    },
    expected: {},
    tradeOff: { en: 'fewer people funded', zh: '受资助人数减少' },
    source: `${NATIONAL}, 1.2`,
    evidence: [
      {
        effect: {
          en: 'output and impact up, more for the less established',
          zh: '产出与影响力上升，基础较弱者升幅更大',
        },
        unit: 'direction',
        dose: {
          en: 'more generous grants of the NSFC from 2011',
          zh: '国家自然科学基金 2011 年提高资助强度',
        },
        horizon: 10,
        source: 'DOI 10.1016/j.respol.2020.103983',
        grade: 'B',
        transfer: 'similar',
      },
    ],
  },
];
