import { sum } from '../maths/sum.js';
import { exactRow } from './exact-row.js';
import { ARCHETYPES, type Archetype } from './portfolio-to-impact/archetypes.js';
import { costAndLaunches } from './portfolio-to-impact/cost-and-launches.js';
import {
  candidatesFor,
  expectedFlow,
  expectedTotals,
  type Portfolio,
} from './portfolio-to-impact/expectation.js';
import { flow } from './portfolio-to-impact/flow.js';
import { PHASE_LABELS, PHASES } from './portfolio-to-impact/phases.js';
import { PUBLISHED } from './portfolio-to-impact/published.js';
import { portfolioOf, settings } from './portfolio-to-impact/settings.js';
import type { Settings, Study, StudyRow } from './study.js';

const USD = 'million USD';

const POINT = 0;
const LOW = 1;
const HIGH = 2;

/** The portfolio with an archetype's costs (point, low or high) and its chances of success where they were read. */
function asArchetype(portfolio: Portfolio, { cost, success, skips }: Archetype, end: number): Portfolio {
  const probability = PHASES.map((phase, k) =>
    skips.includes(phase) ? 1 : (success?.[k] ?? portfolio.probability[k]),
  );
  return { ...portfolio, cost: cost.map((range) => range[end]), probability };
}

/** NaN where nothing is expected to be launched. */
const perLaunch = (cost: number, launches: number): number => (launches > 0 ? cost / launches : Number.NaN);

function archetypeRows(portfolio: Portfolio, archetype: Archetype): StudyRow[] {
  const totals = (end: number) => expectedTotals(asArchetype(portfolio, archetype, end));
  const { launches, cost } = totals(POINT);
  const { id, label } = archetype;
  return [
    exactRow(
      `costAllPhases-${id}`,
      {
        en: `cost of one candidate through all phases, ${label.en}`,
        zh: `单个候选通过所有阶段的成本，${label.zh}`,
      },
      sum(archetype.cost.map((range) => range[POINT])),
      USD,
    ),
    exactRow(`cost-${id}`, { en: `cost, ${label.en}`, zh: `成本，${label.zh}` }, cost, USD),
    exactRow(
      `costLow-${id}`,
      { en: `cost at the low prices, ${label.en}`, zh: `低价时成本，${label.zh}` },
      totals(LOW).cost,
      USD,
    ),
    exactRow(
      `costHigh-${id}`,
      { en: `cost at the high prices, ${label.en}`, zh: `高价时成本，${label.zh}` },
      totals(HIGH).cost,
      USD,
    ),
    exactRow(
      `launches-${id}`,
      { en: `launches, ${label.en}`, zh: `上市数，${label.zh}` },
      launches,
      'launches',
    ),
    exactRow(
      `costPerLaunch-${id}`,
      { en: `cost per launch, ${label.en}`, zh: `每个上市产品的成本，${label.zh}` },
      perLaunch(cost, launches),
      USD,
    ),
  ];
}

function table(s: Settings): StudyRow[] {
  const portfolio = portfolioOf(s);
  const { launches, cost } = expectedTotals(portfolio);
  const needed = candidatesFor(Number(s.wantedLaunches), portfolio.probability);
  const inverse = expectedTotals({ ...portfolio, candidates: [needed, 0, 0, 0] });
  const flow = expectedFlow(portfolio);
  return [
    exactRow('cost', { en: 'cost of the portfolio', zh: '组合总成本' }, cost, USD),
    exactRow('launches', { en: 'expected launches', zh: '期望上市数' }, launches, 'launches'),
    exactRow(
      'costPerLaunch',
      { en: 'cost per launch', zh: '每个上市产品的成本' },
      perLaunch(cost, launches),
      USD,
    ),
    exactRow(
      'candidatesForWanted',
      { en: 'preclinical candidates for the launches wanted', zh: '达到期望上市数所需临床前候选数' },
      needed,
      'candidates',
    ),
    exactRow('costOfWanted', { en: 'their cost', zh: '其成本' }, inverse.cost, USD),
    ...PHASES.map((phase, k) =>
      exactRow(
        `candidates-${phase}`,
        {
          en: `candidates that enter ${PHASE_LABELS[phase].en}`,
          zh: `进入${PHASE_LABELS[phase].zh}的候选数`,
        },
        flow[k],
        'candidates',
      ),
    ),
    ...ARCHETYPES.flatMap((archetype) => archetypeRows(portfolio, archetype)),
  ];
}

/**
 * What a portfolio of candidates is expected to cost and to launch, and how many candidates a wanted number of
 * launches takes. Equations in `portfolio-to-impact/expectation.ts`.
 */
export const portfolioToImpact: Study<null, null> = {
  name: 'portfolio-to-impact',
  title: { en: 'From a research portfolio to launches', zh: '从研发组合到上市产品' },
  citation:
    'Terry RF, Yamey G, Miyazaki-Krause R, Gunn A, Reeder JC (2018). Funding global health product R&D: the Portfolio-To-Impact Model (P2I), a new tool for modelling the impact of different research portfolios. Gates Open Research 2:24.',
  doi: '10.12688/gatesopenres.12816.2',
  settings,
  published: PUBLISHED,
  readings: [
    {
      en: 'Success and duration by archetype were not readable: rows of archetypes other than vaccines use the settings, whose third phase and durations are assumed (grade D).',
      zh: '各类产品的成功率和时长未能读到：疫苗以外的各行使用设定值，其中 III 期成功率和时长为假设（D 级）。',
    },
    {
      en: 'Costs of simple repurposed drugs begin with phase II: candidates of earlier phases pass on at no cost.',
      zh: '简单再定位药物的成本自 II 期起计：更早阶段的候选不计成本、全部进入下一阶段。',
    },
    {
      en: 'Diagnostics are left out: their phases are others.',
      zh: '未包括诊断产品：其阶段划分不同。',
    },
  ],
  parts: () => [null],
  simulate: () => null,
  table,
  charts: (context) => [costAndLaunches, flow].flatMap((chart) => chart.draw(context)),
};
