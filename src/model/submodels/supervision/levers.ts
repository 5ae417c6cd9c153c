import type { Lever } from '../../entries/lever.js';
import { ofThousandPosts } from '../../place/size.js';
import type { SupervisionControls } from './controls.js';

export const supervisionLevers: readonly Lever<SupervisionControls>[] = [
  {
    id: 'fastTrack',
    name: { en: 'fast track to approval', zh: '优先审评审批' },
    text: {
      en: 'the nation’s reviewers put the region’s products first: the last stage before approval may take less time, products succeed and spread as before, and more may turn out harmful in use',
      zh: '国家审评机构优先办理本地产品：获批前最后阶段可能缩短，研发成功率与推广速度不变，上市后发生伤害事件的可能性或有上升',
    },
    unit: 'share of a full fast track',
    measures: [40],
    acts: 'rule',
    range: [0, 1],
    standard: 1,
    price: 'fastTrack',
    cost: (dose, price, _p, size) => price * ofThousandPosts(dose, size),
    payer: 'upperGovernment',
    authority: 'nation',
    act: (controls, dose) => {
      controls.fastTrack = Math.min(1, controls.fastTrack + dose);
    },
    expected: { approvals: 1, marketRisk: 1, incidents: 1 },
    tradeOff: {
      en: 'products that are known less well when they come into use, and the trust that is lost when one harms',
      zh: '产品投入使用时了解不足，一旦造成伤害将损害公众信任',
    },
    source:
      'Wu and Wu 2022, sections 1.3 and 3.7, DOI 10.16418/j.issn.1000-3045.20220726001: slow way from trial to clinic, supervision',
    evidence: [
      {
        effect: {
          en: 'launch 1,157 days earlier (standard error 571), most of it by earlier submission',
          zh: '上市提前 1,157 天（标准误 571），主要来自提前申报',
        },
        unit: 'days',
        dose: {
          en: 'priority review of imported drugs in China, difference in differences',
          zh: '中国对进口药品的优先审评，双重差分',
        },
        horizon: null,
        source: 'DOI 10.1186/s41256-024-00396-5',
        grade: 'B',
        transfer: 'similar',
      },
      {
        effect: {
          en: 'review 175 days shorter (standard error 140)',
          zh: '审评缩短 175 天（标准误 140）',
        },
        unit: 'days',
        dose: { en: 'the same', zh: '同上' },
        horizon: null,
        source: 'DOI 10.1186/s41256-024-00396-5',
        grade: 'B',
        transfer: 'similar',
      },
    ],
  },
  {
    id: 'labSupervision',
    name: { en: 'supervision of laboratories', zh: '实验室监管' },
    text: {
      en: 'laboratories are inspected and their people trained: fewer incidents may follow, and researchers give time to it',
      zh: '检查实验室并培训人员：可能减少科研事件，但占用科研时间',
    },
    unit: 'share of full supervision',
    measures: [40],
    acts: 'rule',
    range: [0, 1],
    standard: 1,
    price: 'labSupervision',
    cost: (dose, price, _p, size) => price * ofThousandPosts(dose, size),
    payer: 'government',
    authority: 'government',
    act: (controls, dose) => {
      controls.labSupervision = Math.min(1, controls.labSupervision + dose);
    },
    expected: { incidents: -1, trust: 1, papers: -1 },
    tradeOff: { en: 'time of researchers, and money', zh: '占用科研时间与经费' },
    source: 'Wu and Wu 2022, section 3.7, DOI 10.16418/j.issn.1000-3045.20220726001: laboratories supervised',
    evidence: [],
  },
];
