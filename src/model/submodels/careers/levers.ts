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
  },
  {
    id: 'youngTalent',
    name: { en: 'young talent', zh: '青年人才' },
    text: {
      en: 'young doctorate holders recruited a year with allowance and start-up money',
      zh: '每年以安家补贴和启动经费招收的青年博士人数',
    },
    unit: 'persons a year',
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
  },
  {
    id: 'postdocs',
    name: { en: 'postdoctoral places', zh: '博士后工作站' },
    text: {
      en: 'postdoctoral places offered a year, two years each; those that are taken are paid',
      zh: '每年提供的博士后名额，每站两年；仅支付实际进站者',
    },
    unit: 'places a year',
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
  },
  {
    id: 'retention',
    name: { en: 'retention pay', zh: '留才待遇' },
    text: {
      en: 'rise of pay, housing and family support of research-active staff',
      zh: '提高科研人员薪酬、住房与家庭支持',
    },
    unit: 'percent of pay',
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
  },
];
