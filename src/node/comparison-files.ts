import { stringify } from 'yaml';
import { fanChart } from '../charts/fan.js';
import { healthByChannel } from '../charts/health-by-channel.js';
import { placeName } from '../charts/naming.js';
import { pairedEffects } from '../charts/paired-effects.js';
import type { ChartSpec } from '../charts/theme.js';
import type { Collected } from '../ensemble/collected.js';
import { describedFully } from '../ensemble/described.js';
import type { IndicatorLabels } from '../language/labels.js';
import { type Language, words } from '../language/words.js';
import { reportHtml } from '../report/report.js';
import { GOALS } from '../results/best.js';
import { codebookRows } from '../results/codebook.js';
import { csv } from '../results/csv.js';
import type { Comparison } from '../results/tables.js';
import { drawSvg } from './draw-svg.js';
import type { ResultFiles } from './results-folder.js';

/** Every file of a results folder but the manifest: data, charts (specification and SVG), and for a comparison the report. */
export async function comparisonFiles(
  comparison: Comparison,
  collected: Collected,
  labels: IndicatorLabels,
  language: Language,
): Promise<ResultFiles> {
  const specs = chartsOf(comparison, labels, language);
  const charts = await Promise.all(
    specs.map(async ({ id, spec }) => ({ id, spec, svg: await drawSvg(spec) })),
  );
  return {
    ...dataFiles(comparison, collected),
    ...chartFiles(charts),
    ...reportFile(comparison, charts, labels, language),
  };
}

function dataFiles(comparison: Comparison, { scenarios, failures }: Collected): ResultFiles {
  return {
    'summary.csv': csv(comparison.summary),
    ...(comparison.effects.length > 0 ? { 'effects.csv': csv(comparison.effects) } : {}),
    'codebook.csv': csv(codebookRows()),
    ...(failures.length > 0 ? { 'failures.csv': csv(failures) } : {}),
    'scenario.resolved.yaml': stringify(scenarios.map(describedFully)),
  };
}

function chartFiles(charts: readonly DrawnChart[]): ResultFiles {
  return Object.fromEntries(
    charts.flatMap(({ id, spec, svg }) => [
      [`charts/${id}.vl.json`, `${JSON.stringify(spec, null, 2)}\n`],
      [`charts/${id}.svg`, svg],
    ]),
  );
}

function reportFile(
  comparison: Comparison,
  charts: readonly DrawnChart[],
  labels: IndicatorLabels,
  language: Language,
): ResultFiles {
  if (comparison.effects.length === 0) return {};
  const titled = charts.map((chart) => ({
    ...chart,
    title: chartName(chart.id, comparison, labels, language),
  }));
  return { 'report.html': reportHtml(comparison, titled, labels, language) };
}

interface NamedChart {
  readonly id: string;
  readonly spec: ChartSpec;
}

interface DrawnChart extends NamedChart {
  readonly svg: string;
}

/** The first chart stands on the report's first page. */
function chartsOf(comparison: Comparison, labels: IndicatorLabels, language: Language): NamedChart[] {
  const fans = ['papers', 'dalysAverted'].map((indicator) => ({
    id: `fan-${indicator}`,
    spec: fanChart(withBackground(comparison), indicator, labels, language),
  }));
  if (comparison.effects.length === 0) return fans;
  const effects = GOALS.map((goal) => ({
    id: `effects-${goal}`,
    spec: pairedEffects(comparison, goal, labels, language),
  }));
  return [
    ...effects.slice(0, 1),
    { id: 'health-by-channel', spec: healthByChannel(comparison, labels, language) },
    ...effects.slice(1),
    ...fans,
  ];
}

/** A scenario that was run alone is drawn before an empty background, where others have the baseline. */
function withBackground(comparison: Comparison): Comparison {
  const [only, ...others] = comparison.scenarios;
  return others.length > 0
    ? comparison
    : { ...comparison, scenarios: [{ ...only, id: '', title: { en: '', zh: '' } }, only] };
}

function chartName(id: string, comparison: Comparison, labels: IndicatorLabels, language: Language): string {
  if (id === 'health-by-channel') return words(language).chart.channelTitle(placeName(comparison, language));
  return labels(id.slice(id.indexOf('-') + 1)).name[language];
}
