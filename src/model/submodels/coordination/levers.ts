import type { Lever } from '../../entries/lever.js';
import { ofThousandPosts } from '../../place/size.js';
import type { CoordinationControls } from './controls.js';

export const coordinationLevers: readonly Lever<CoordinationControls>[] = [
  {
    id: 'coordination',
    name: { en: 'a single funder', zh: '统一资助机构' },
    text: {
      en: 'the region’s call is held together with that of the level above: one proposal may take less time than two, and one taste decides on all; larger grants are another lever',
      zh: '本地项目与上级项目合并申报、统一评审：可能减少重复撰写申请的时间，但由同一评审偏好决定全部项目；单项金额另由专门工具调整',
    },
    unit: 'share of full unification',
    measures: [5],
    acts: 'people',
    range: [0, 1],
    standard: 1,
    price: 'coordination',
    cost: (dose, price, _p, size) => price * ofThousandPosts(dose, size),
    payer: 'government',
    authority: 'upperGovernment',
    act: (controls, dose) => {
      controls.coordination = Math.min(1, controls.coordination + dose);
    },
    expected: { papers: 1, originality: -1, fundingGini: 1 },
    tradeOff: {
      en: 'a second chance for those whom one panel misjudges, and unusual ideas',
      zh: '被误判者失去第二次机会，非常规想法更难获资助',
    },
    source:
      'Wu and Wu 2022, section 3.2, DOI 10.16418/j.issn.1000-3045.20220726001: a unified national funder',
    evidence: [
      {
        effect: {
          en: '34 working days a proposal, and no better odds with more of them, 0.91 (0.78-1.04)',
          zh: '每份申请 34 个工作日；投入更多时间并未提高获资助机会，比值比 0.91（0.78-1.04）',
        },
        unit: 'working days',
        dose: {
          en: 'applications to one national funder, without a merger',
          zh: '向单一国家资助机构申请，未涉及机构合并',
        },
        horizon: null,
        source: 'DOI 10.1136/bmjopen-2013-002800',
        grade: 'B',
        transfer: 'distant',
      },
      {
        effect: {
          en: 'applying costs 13 % of the grant, 89 % of it the applicants’ time',
          zh: '申请成本占资助额的 13%，其中 89% 由申请人承担',
        },
        unit: 'percent of grant money',
        dose: {
          en: 'calls of two funders, without a merger; one in nine answered',
          zh: '两家资助机构的项目申报，未涉及机构合并；问卷回收率九分之一',
        },
        horizon: null,
        source: 'F1000Research 15:534',
        grade: 'C',
        transfer: 'distant',
      },
    ],
  },
];
