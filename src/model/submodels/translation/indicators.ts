import type { Year } from '../../engine/year.js';
import type { Indicator } from '../../entries/indicator.js';
import type { TranslationFlows } from './flows.js';

const PATENT_KINDS = ['invention', 'utility'];

export const translationIndicators: readonly Indicator<Year<unknown, unknown, TranslationFlows>>[] = [
  {
    id: 'leads',
    name: { en: 'leads', zh: '可转化成果' },
    unit: 'projects a year',
    direction: 1,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: { en: 'findings that became development projects', zh: '成为研发转化项目的发现' },
    leansOn: ['leadChance', 'discoveryRate'],
    observe: ({ y }) => y.flows.leads,
  },
  {
    id: 'patents',
    name: { en: 'patents', zh: '专利' },
    unit: 'patents a year',
    direction: 1,
    kind: 'flow',
    scale: 'extensive',
    status: 'literature-anchored',
    definition: { en: 'inventions and utility models', zh: '发明专利和实用新型专利' },
    leansOn: ['utilityPatents', 'leadChance'],
    observe: ({ y }) => y.flows.inventions + y.flows.utilityPatents,
    parts: [
      {
        dimension: 'kind',
        values: () => PATENT_KINDS,
        observe: ({ y }, kind) => (kind === 0 ? y.flows.inventions : y.flows.utilityPatents),
      },
    ],
  },
];
