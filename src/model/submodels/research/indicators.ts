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
    definition: 'papers of the year by people in the region, splitting and bought ones included',
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
    definition: 'papers among the top tenth of their field',
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
    definition: 'findings that could become a product or technique',
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
    definition: 'papers of the year that add nothing to knowledge, detected ones taken off',
    leansOn: ['boughtShare', 'misconductDetected'],
    observe: ({ y }) => y.flows.boughtPapers,
  },
];
