import { GOALS } from '../results/best.js';
import type { Comparison } from '../results/tables.js';
import { acceptability } from './acceptability.js';
import type { Chart, DrawnChart } from './chart.js';
import type { ChartContext, DalyWorthContext } from './chart-context.js';
import { costEffectivenessPlane } from './cost-effectiveness-plane.js';
import { effectsOn } from './effects.js';
import { expectedLoss } from './expected-loss.js';
import { fanOf } from './fan.js';
import { costEffectivenessFrontier } from './frontier.js';
import { fundingConcentration } from './funding-concentration.js';
import { healthByArea } from './health-by-area.js';
import { healthByChannel } from './health-by-channel.js';
import { moneyByPayer } from './money-by-payer.js';
import { pipelineFlow } from './pipeline-flow.js';
import { probabilityBest } from './probability-best.js';
import { talentFlows } from './talent-flows.js';

/** Every chart of a comparison, in the order of the report. A new chart is a file and a line here. */
const chartsOf = (comparison: Comparison): Chart<DalyWorthContext>[] => {
  const [first, ...others] = [...GOALS, ...customWithEffects(comparison)].map(effectsOn);
  return [
    first,
    healthByChannel,
    healthByArea,
    ...others,
    probabilityBest,
    costEffectivenessPlane,
    costEffectivenessFrontier,
    acceptability,
    expectedLoss,
    moneyByPayer,
    ...levelsOf(comparison),
  ];
};

/** Charts that runs without a baseline have too. */
const levelsOf = (comparison: Comparison): Chart<ChartContext>[] => [
  ...['papers', ...customWithLevels(comparison)].map(fanOf),
  talentFlows,
  pipelineFlow,
  fundingConcentration,
];

/** Custom indicators with a level in every year and scenario: one that is undefined in a run has none. */
const customWithLevels = ({ indicators = [], summary }: Comparison): string[] =>
  indicators
    .map(({ id }) => id)
    .filter((id) => summary.every(({ indicator, mean }) => indicator !== id || Number.isFinite(mean)));

/** Custom indicators that every alternative has an effect on. */
const customWithEffects = ({ indicators = [], effects }: Comparison): string[] =>
  indicators
    .map(({ id }) => id)
    .filter((id) =>
      effects.every(
        ({ indicator, year, mean }) => indicator !== id || year !== 'total' || Number.isFinite(mean),
      ),
    );

/** All charts of a comparison; the first stands on the report's first page. */
export const comparisonCharts = (context: DalyWorthContext): DrawnChart[] =>
  chartsOf(context.comparison).flatMap(({ draw }) => draw(context));

/** Charts of scenarios that were only run, each for itself. */
export const levelCharts = (context: ChartContext): DrawnChart[] =>
  levelsOf(context.comparison).flatMap(({ draw }) => draw(context));
