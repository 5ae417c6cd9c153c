import type { IndicatorLabels } from '../language/labels.js';
import { type Language, words } from '../language/words.js';
import type { AcceptabilityRow } from '../results/acceptability.js';
import { GOALS } from '../results/best.js';
import type { DrawMeanRow } from '../results/draw-means.js';
import type { ExpectedLossRow } from '../results/expected-loss.js';
import type { FrontierRow } from '../results/frontier.js';
import type { Comparison } from '../results/tables.js';
import { acceptabilityCurves } from './acceptability.js';
import { costEffectivenessPlane } from './cost-effectiveness-plane.js';
import { expectedLossCurves } from './expected-loss.js';
import { fanChart } from './fan.js';
import { costEffectivenessFrontier } from './frontier.js';
import { fundingConcentration } from './funding-concentration.js';
import { healthByArea } from './health-by-area.js';
import { healthByChannel } from './health-by-channel.js';
import { moneyByPayer } from './money-by-payer.js';
import { placeName } from './naming.js';
import { pairedEffects } from './paired-effects.js';
import { pipelineFlow } from './pipeline-flow.js';
import { probabilityBestChart } from './probability-best.js';
import { talentFlows } from './talent-flows.js';
import type { ChartSpec } from './theme.js';
import type { ThresholdRange } from './threshold-curves.js';

/** What charts of decisions are made from beside the tables of the comparison. */
export interface DecisionTables {
  readonly drawMeans: readonly DrawMeanRow[];
  readonly frontier: readonly FrontierRow[];
  readonly acceptability: readonly AcceptabilityRow[];
  readonly expectedLoss: readonly ExpectedLossRow[];
  readonly thresholdRange: ThresholdRange;
}

/** A chart of a comparison: its file name, what it is called in a report, its specification. */
export interface NamedChart {
  readonly id: string;
  readonly title: string;
  readonly spec: ChartSpec;
}

/** What a chart of levels is drawn for. Health has none: its levels have no zero, only differences mean something. */
const LEVELS = ['papers'] as const;

/**
 * Charts of levels, which a run without a baseline has too.
 * @param baselineFirst false where the first scenario is no baseline: it then has a panel of its own like the others
 */
export function levelCharts(
  comparison: Comparison,
  labels: IndicatorLabels,
  language: Language,
  baselineFirst = true,
): NamedChart[] {
  const { charts } = words(language);
  const place = placeName({ comparison, language });
  const behind = baselineFirst ? comparison : withEmptyBackground(comparison);
  return [
    ...[...LEVELS, ...customWithLevels(comparison)].map((indicator) => ({
      id: `fan-${indicator}`,
      title: labels(indicator).name[language],
      spec: fanChart(behind, indicator, labels, language),
    })),
    { id: 'talent-flows', title: charts.talentTitle(place), spec: talentFlows(comparison, language) },
    { id: 'pipeline-flow', title: charts.pipelineTitle(place), spec: pipelineFlow(comparison, language) },
    {
      id: 'funding-concentration',
      title: charts.lorenzTitle(place),
      spec: fundingConcentration(behind, language),
    },
  ];
}

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
export function comparisonCharts(
  comparison: Comparison,
  tables: DecisionTables,
  labels: IndicatorLabels,
  language: Language,
): NamedChart[] {
  const [first, ...others] = [...GOALS, ...customWithEffects(comparison)].map((goal) => ({
    id: `effects-${goal}`,
    title: labels(goal).name[language],
    spec: pairedEffects(comparison, goal, labels, language),
  }));
  return [
    first,
    ...healthCharts(comparison, labels, language),
    ...others,
    ...decisionCharts(comparison, tables, labels, language),
    ...levelCharts(comparison, labels, language),
  ];
}

function healthCharts(comparison: Comparison, labels: IndicatorLabels, language: Language): NamedChart[] {
  const { chart, charts } = words(language);
  const place = placeName({ comparison, language });
  return [
    {
      id: 'health-by-channel',
      title: chart.channelTitle(place),
      spec: healthByChannel(comparison, labels, language),
    },
    { id: 'health-by-area', title: charts.areaTitle(place), spec: healthByArea(comparison, language) },
  ];
}

function decisionCharts(
  comparison: Comparison,
  tables: DecisionTables,
  labels: IndicatorLabels,
  language: Language,
): NamedChart[] {
  const { charts } = words(language);
  const place = placeName({ comparison, language });
  const { drawMeans, frontier, acceptability, expectedLoss, thresholdRange } = tables;
  return [
    {
      id: 'probability-best',
      title: charts.bestTitle(place),
      spec: probabilityBestChart(comparison, labels, language),
    },
    {
      id: 'cost-effectiveness-plane',
      title: charts.planeTitle(place),
      spec: costEffectivenessPlane(comparison, drawMeans, frontier, language),
    },
    {
      id: 'cost-effectiveness-frontier',
      title: charts.frontierTitle(place),
      spec: costEffectivenessFrontier(comparison, frontier, language),
    },
    {
      id: 'acceptability',
      title: charts.acceptabilityTitle(place),
      spec: acceptabilityCurves(comparison, acceptability, thresholdRange, language),
    },
    {
      id: 'expected-loss',
      title: charts.lossTitle(place),
      spec: expectedLossCurves(comparison, expectedLoss, thresholdRange, language),
    },
    { id: 'money-by-payer', title: charts.moneyTitle(place), spec: moneyByPayer(comparison, language) },
  ];
}
