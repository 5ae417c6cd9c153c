import type { Year } from '../../engine/year.js';
import type { Indicator } from '../../entries/indicator.js';
import { AREAS } from '../../place/region.js';
import type { ResearchFlows } from './flows.js';

export const researchIndicators: readonly Indicator<Year<unknown, unknown, ResearchFlows>>[] = [
  {
    id: 'papers',
    name: { en: 'papers', zh: '论文' },
    unit: 'papers a year',
    direction: 1,
    kind: 'flow',
    scale: 'extensive',
    status: 'literature-anchored',
    definition: {
      en: 'papers of the year by people in the region, splitting and bought ones included',
      zh: '本地人员当年的论文，含拆分发表和买卖的论文',
    },
    leansOn: ['clinicalRate', 'fundingElasticity', 'minimumGrant', 'abilitySpread', 'clinicalLoad'],
    observe: ({ y }) => y.flows.papers,
    parts: [{ dimension: 'area', values: () => AREAS, observe: ({ y }, a) => y.flows.papersByArea[a] }],
  },
  {
    id: 'hits',
    name: { en: 'hits', zh: '高影响论文' },
    unit: 'papers a year',
    direction: 1,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: { en: 'papers among the top tenth of their field', zh: '居所在领域前十分之一的论文' },
    leansOn: ['hitShare', 'meanOriginality'],
    observe: ({ y }) => y.flows.hits,
  },
  {
    id: 'discoveries',
    name: { en: 'findings', zh: '可跟进的发现' },
    unit: 'findings a year',
    direction: 1,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: {
      en: 'findings that could become a product or technique',
      zh: '有可能转化为产品或技术的发现',
    },
    leansOn: ['discoveryRate', 'meanOriginality'],
    observe: ({ y }) => y.flows.discoveries,
  },
  {
    id: 'boughtPapers',
    name: { en: 'bought or non-replicable papers', zh: '买卖或不可重复论文' },
    unit: 'papers a year',
    direction: -1,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: {
      en: 'papers of the year that add nothing to knowledge, detected ones taken off',
      zh: '当年对知识无贡献的论文，已扣除被查出的论文',
    },
    leansOn: ['boughtShare', 'misconductDetected'],
    observe: ({ y }) => y.flows.boughtPapers,
  },
];
