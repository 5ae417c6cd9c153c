import { words } from '../language/words.js';
import { GOALS } from '../results/best.js';
import type { Comparison } from '../results/tables.js';
import { acceptabilityCurves } from './acceptability.js';
import type { Chart, ChartContext, DecisionContext, DrawnChart } from './chart.js';
import { costEffectivenessPlane } from './cost-effectiveness-plane.js';
import { effectsOn } from './effects.js';
import { expectedLossCurves } from './expected-loss.js';
import { fanChart } from './fan.js';
import { costEffectivenessFrontier } from './frontier.js';
import { fundingConcentration } from './funding-concentration.js';
import { healthByArea } from './health-by-area.js';
import { healthByChannel } from './health-by-channel.js';
import { moneyByPayer } from './money-by-payer.js';
import { pipelineFlow } from './pipeline-flow.js';
import { probabilityBestChart } from './probability-best.js';
import { talentFlows } from './talent-flows.js';
import type { ChartSpec } from './theme.js';

const titled = <C extends ChartContext>(
  id: string,
  title: (context: C) => string,
  spec: (context: C) => ChartSpec,
): Chart<C> => ({ id, draw: (context) => [{ id, title: title(context), spec: spec(context), rows: [] }] });

/** What a chart of levels is drawn for. Health has none: its levels have no zero, only differences mean something. */
const LEVELS = ['papers'] as const;

const levels = (comparison: Comparison, behind: Comparison): Chart<ChartContext>[] => [
  ...[...LEVELS, ...customWithLevels(comparison)].map((indicator) =>
    titled(
      `fan-${indicator}`,
      ({ labels, language }) => labels(indicator).name[language],
      ({ labels, language }) => fanChart(behind, indicator, labels, language),
    ),
  ),
  titled(
    'talent-flows',
    ({ language }) => words(language).charts.talentTitle(''),
    ({ language }) => talentFlows(comparison, language),
  ),
  titled(
    'pipeline-flow',
    ({ language }) => words(language).charts.pipelineTitle(''),
    ({ language }) => pipelineFlow(comparison, language),
  ),
  titled(
    'funding-concentration',
    ({ language }) => words(language).charts.lorenzTitle(''),
    ({ language }) => fundingConcentration(behind, language),
  ),
];

const HEALTH: readonly Chart<ChartContext>[] = [
  titled(
    'health-by-channel',
    ({ language }) => words(language).chart.channelTitle(''),
    ({ comparison, labels, language }) => healthByChannel(comparison, labels, language),
  ),
  titled(
    'health-by-area',
    ({ language }) => words(language).charts.areaTitle(''),
    ({ comparison, language }) => healthByArea(comparison, language),
  ),
];

const DECISIONS: readonly Chart<DecisionContext>[] = [
  titled(
    'probability-best',
    ({ language }) => words(language).charts.bestTitle(''),
    ({ comparison, labels, language }) => probabilityBestChart(comparison, labels, language),
  ),
  titled(
    'cost-effectiveness-plane',
    ({ language }) => words(language).charts.planeTitle(''),
    ({ comparison, decisions: { drawMeans, frontier }, language }) =>
      costEffectivenessPlane(comparison, drawMeans, frontier, language),
  ),
  titled(
    'cost-effectiveness-frontier',
    ({ language }) => words(language).charts.frontierTitle(''),
    ({ comparison, decisions, language }) =>
      costEffectivenessFrontier(comparison, decisions.frontier, language),
  ),
  titled(
    'acceptability',
    ({ language }) => words(language).charts.acceptabilityTitle(''),
    ({ comparison, decisions: { acceptability, thresholdRange }, language }) =>
      acceptabilityCurves(comparison, acceptability, thresholdRange, language),
  ),
  titled(
    'expected-loss',
    ({ language }) => words(language).charts.lossTitle(''),
    ({ comparison, decisions: { expectedLoss, thresholdRange }, language }) =>
      expectedLossCurves(comparison, expectedLoss, thresholdRange, language),
  ),
  titled(
    'money-by-payer',
    ({ language }) => words(language).charts.moneyTitle(''),
    ({ comparison, language }) => moneyByPayer(comparison, language),
  ),
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

/** A comparison in whose panels nothing stands behind the scenarios. */
function withEmptyBackground(comparison: Comparison): Comparison {
  const none = { ...comparison.scenarios[0], id: '', title: { en: '', zh: '' } };
  return { ...comparison, scenarios: [none, ...comparison.scenarios] };
}

/** All charts of a comparison; the first stands on the report's first page. */
export function comparisonCharts(context: DecisionContext): DrawnChart[] {
  const { comparison } = context;
  const [first, ...others] = [...GOALS, ...customWithEffects(comparison)].map(effectsOn);
  const charts = [first, ...HEALTH, ...others, ...DECISIONS, ...levels(comparison, comparison)];
  return charts.flatMap(({ draw }) => draw(context));
}

/**
 * Charts of levels, which a run without a baseline has too.
 * @param baselineFirst false where the first scenario is no baseline: it then has a separate panel like the others
 */
export function levelCharts(context: ChartContext, baselineFirst = true): DrawnChart[] {
  const { comparison } = context;
  const behind = baselineFirst ? comparison : withEmptyBackground(comparison);
  return levels(comparison, behind).flatMap(({ draw }) => draw(context));
}
