import type { Year } from '../year-context.js';
import type { Indicator } from './entry.js';

const PATENT_KINDS = ['invention', 'utility'];

/** Stages of every pathway alike: before the idea is tried in people, while it is, and afterwards. */
const PIPELINE_STAGES = ['beforeProof', 'proof', 'afterProof'];

/** Projects alive, waiting ones included, whose stage lies before, at or after the proving stage of their pathway. */
function projectsAt({ world: { projects }, pathways }: Year, stage: number): number {
  let count = 0;
  for (let j = 0; j < projects.rows; j++) {
    const past = projects.stage[j] - pathways[projects.pathway[j]].proof;
    if (Math.sign(past) + 1 === stage) count++;
  }
  return count;
}

export const translationIndicators: readonly Indicator[] = [
  {
    id: 'leads',
    name: { en: 'leads', zh: '可转化成果' },
    unit: 'projects a year',
    direction: 1,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: 'findings that became development projects',
    leansOn: ['leadChance', 'discoveryRate'],
    observe: ({ y }) => y.world.tally.leads,
  },
  {
    id: 'patents',
    name: { en: 'patents', zh: '专利' },
    unit: 'patents a year',
    direction: 1,
    kind: 'flow',
    scale: 'extensive',
    status: 'literature-anchored',
    definition: 'inventions and utility models',
    leansOn: ['utilityPatents', 'leadChance'],
    observe: ({ y }) => y.world.tally.inventions + y.world.tally.utilityPatents,
    parts: [
      {
        dimension: 'kind',
        values: () => PATENT_KINDS,
        observe: ({ y }, kind) => (kind === 0 ? y.world.tally.inventions : y.world.tally.utilityPatents),
      },
    ],
  },
  {
    id: 'approvals',
    name: { en: 'approvals', zh: '获批产品' },
    unit: 'products a year',
    direction: 1,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: 'products approved by an authority',
    leansOn: ['leadChance', 'costScale', 'unfinancedDeath'],
    observe: ({ y }) => y.world.tally.approvals,
  },
  {
    id: 'introductions',
    name: { en: 'introductions', zh: '新产品与新技术' },
    unit: 'products and techniques a year',
    direction: 1,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: 'approved products and clinical techniques that came into use',
    leansOn: ['leadChance', 'costScale', 'unfinancedDeath'],
    observe: ({ y }) => y.world.tally.approvals + y.world.tally.techniques,
  },
  {
    id: 'projects',
    name: { en: 'projects in development', zh: '在研转化项目' },
    unit: 'projects',
    direction: 1,
    kind: 'stock',
    scale: 'extensive',
    status: 'assumption only',
    definition: 'development projects alive at the end of the year',
    leansOn: ['leadChance', 'unfinancedDeath'],
    observe: ({ y }) => y.world.projects.rows,
    parts: [
      {
        dimension: 'stage',
        values: () => PIPELINE_STAGES,
        observe: ({ y }, stage) => projectsAt(y, stage),
      },
    ],
  },
  {
    id: 'revenue',
    name: { en: 'product revenue', zh: '产品收入' },
    unit: 'million CNY a year',
    direction: 1,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: 'sales of the region’s own products, royalties for licensed ones',
    leansOn: ['leadChance'],
    observe: ({ y }) => y.world.tally.revenue,
  },
  {
    id: 'failures',
    name: { en: 'projects failed', zh: '研发失败项目' },
    unit: 'projects a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: 'development projects that failed at the end of a stage',
    leansOn: [],
    observe: ({ y }) => y.world.tally.failures,
  },
  {
    id: 'unfinancedDeaths',
    name: { en: 'projects dead for lack of money', zh: '因缺资金终止的项目' },
    unit: 'projects a year',
    direction: -1,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: 'development projects that died waiting for money',
    leansOn: ['unfinancedDeath'],
    observe: ({ y }) => y.world.tally.unfinancedDeaths,
  },
  {
    id: 'licences',
    name: { en: 'projects licensed out', zh: '对外许可项目' },
    unit: 'projects a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: 'development projects taken over by a partner from outside',
    leansOn: ['licenceAbove', 'licenceChance'],
    observe: ({ y }) => y.world.tally.licences,
  },
];
