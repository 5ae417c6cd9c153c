import type { Lever } from '../../entries/lever.js';
import type { ListingControls } from './controls.js';

export const listingLevers: readonly Lever<ListingControls>[] = [
  {
    id: 'insuranceListing',
    name: { en: 'insurance listing of innovations', zh: '创新产品纳入医保支付' },
    text: {
      en: 'health insurance pays for the region’s own products, those in use already and new ones as soon as they are approved, at a lower price while the patent lasts, and goes on paying: more patients get them sooner, patients pay less, and makers earn less on each while the patent lasts',
      zh: '自有产品（包括已在使用的产品与获批后的新产品）纳入医保支付并持续支付，专利期内价格下降：更多患者更早用上，患者负担减轻，专利期内企业单位产品收入下降',
    },
    unit: 'share of users covered',
    measures: [],
    acts: 'rule',
    range: [0, 1],
    standard: 1,
    price: null,
    freeBecause: {
      en: 'insurance pays for what patients use, and makers give up a part of the price',
      zh: '医保按患者实际使用支付，企业让出部分价格',
    },
    payer: 'upperGovernment',
    authority: 'nation',
    act: (controls, dose) => {
      controls.insuranceListing = Math.min(1, controls.insuranceListing + dose);
    },
    expected: { productsListed: 1, listedPaid: 1, revenue: -1, dalysAverted: 1 },
    tradeOff: {
      en: 'money of insurance, and revenue of makers that would pay for further development',
      zh: '占用医保基金，企业可用于后续研发的收入减少',
    },
    source:
      'asked for by no paper: what pays for innovations in China; price cuts of official rounds, ISPOR 2022 and 2025, abstracts',
    evidence: [
      {
        effect: {
          en: 'use 4.03-fold, spending on them 3.07-fold',
          zh: '用量增至 4.03 倍，支出增至 3.07 倍',
        },
        unit: 'ratio',
        dose: {
          en: '18 cancer drugs listed in 2017, 887 hospitals of China, 2015-19',
          zh: '2017 年纳入医保的 18 种抗癌药，全国 887 家医院，2015—2019 年',
        },
        horizon: null,
        source: 'DOI 10.3389/fpubh.2025.1662346',
        grade: 'B',
        transfer: 'similar',
      },
      {
        effect: {
          en: 'price 50 and 54 % lower, volume up, spending down',
          zh: '价格下降 50% 与 54%，用量上升，支出下降',
        },
        unit: 'direction',
        dose: {
          en: 'two cancer drugs of the first round of 2016, 594 hospitals',
          zh: '2016 年首轮谈判的两种抗癌药，594 家医院',
        },
        horizon: 1,
        source: 'PMC9808358, interrupted time series',
        grade: 'B',
        transfer: 'similar',
      },
    ],
  },
];
