import type { Year } from '../../engine/year.js';
import type { Indicator } from '../../entries/indicator.js';
import type { PipelineFlows } from './flows.js';

/** Stages of every pathway alike: before the idea is tried in people, while it is, and afterwards. */
const PIPELINE_STAGES = ['beforeProof', 'proof', 'afterProof'];

/** Projects alive, waiting ones included, whose stage lies before, at or after the proving stage of their pathway. */
function projectsAt({ world: { projects }, representation, pathways }: Year, stage: number): number {
  let count = 0;
  for (let j = 0; j < projects.rows; j++) {
    const past = projects.stage[j] - pathways[projects.pathway[j]].proof;
    if (Math.sign(past) + 1 === stage) count++;
  }
  return count / representation;
}

export const pipelineIndicators: readonly Indicator<Year<unknown, unknown, PipelineFlows>>[] = [
  {
    id: 'approvals',
    name: { en: 'approvals', zh: '获批产品' },
    unit: 'products a year',
    direction: 1,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: { en: 'products approved by an authority', zh: '经主管部门批准的产品' },
    leansOn: ['leadChance', 'costScale', 'unfinancedDeath'],
    observe: ({ y }) => y.flows.approvals,
  },
  {
    id: 'introductions',
    name: { en: 'introductions', zh: '新产品与新技术' },
    unit: 'products and techniques a year',
    direction: 1,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: {
      en: 'approved products and clinical techniques that came into use',
      zh: '投入使用的获批产品和临床技术',
    },
    leansOn: ['leadChance', 'costScale', 'unfinancedDeath'],
    observe: ({ y }) => y.flows.approvals + y.flows.techniques,
  },
  {
    id: 'projects',
    name: { en: 'projects in development', zh: '在研转化项目' },
    unit: 'projects',
    direction: 1,
    kind: 'stock',
    scale: 'extensive',
    status: 'assumption only',
    definition: { en: 'development projects alive at the end of the year', zh: '年末仍在进行的研发转化项目' },
    leansOn: ['leadChance', 'unfinancedDeath'],
    observe: ({ y }) => y.world.projects.rows / y.representation,
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
    definition: {
      en: 'sales of the region’s own products, royalties for licensed ones',
      zh: '本地自有产品的销售额；对外许可的产品为许可使用费',
    },
    leansOn: ['leadChance'],
    observe: ({ y }) => y.flows.revenue,
  },
  {
    id: 'failures',
    name: { en: 'projects failed', zh: '研发失败项目' },
    unit: 'projects a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: {
      en: 'development projects that failed at the end of a stage',
      zh: '在某一阶段结束时失败的研发转化项目',
    },
    leansOn: [],
    observe: ({ y }) => y.flows.failures,
  },
  {
    id: 'unfinancedDeaths',
    name: { en: 'projects dead for lack of money', zh: '因缺资金终止的项目' },
    unit: 'projects a year',
    direction: -1,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: {
      en: 'development projects that died waiting for money',
      zh: '等待资金期间终止的研发转化项目',
    },
    leansOn: ['unfinancedDeath'],
    observe: ({ y }) => y.flows.unfinancedDeaths,
  },
  {
    id: 'licences',
    name: { en: 'projects licensed out', zh: '对外许可项目' },
    unit: 'projects a year',
    direction: 0,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: {
      en: 'development projects taken over by a partner from outside',
      zh: '由外部合作方接手的研发转化项目',
    },
    leansOn: ['licenceAbove', 'licenceChance'],
    observe: ({ y }) => y.flows.licences,
  },
  {
    id: 'terminalDalys',
    name: { en: 'terminal value, health', zh: '期末健康价值' },
    unit: 'DALYs (discounted)',
    direction: 1,
    kind: 'stock',
    scale: 'extensive',
    status: 'assumption only',
    definition: {
      en: 'expected DALYs, after the year and discounted to it, of the findings, projects and products there are; an upper bound, never added to realised DALYs',
      zh: '现有发现、项目和产品在该年之后的预期 DALY，贴现至该年；为上限，绝不与已实现的 DALY 相加',
    },
    leansOn: ['leadChance', 'yearsOfAdvance', 'localFit', 'productEffect'],
    observe: ({ y }) => y.flows.terminalDalys,
  },
  {
    id: 'terminalRevenue',
    name: { en: 'terminal value, revenue', zh: '期末收入价值' },
    unit: 'million CNY (discounted)',
    direction: 1,
    kind: 'stock',
    scale: 'extensive',
    status: 'assumption only',
    definition: { en: 'expected revenue in the same sense', zh: '同样口径下的预期收入' },
    leansOn: ['leadChance'],
    observe: ({ y }) => y.flows.terminalRevenue,
  },
];
