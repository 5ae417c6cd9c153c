import type { DrawnChart } from '../charts/chart.js';
import { chartsOf } from '../charts/charts-of.js';
import type { Collected } from '../ensemble/collected.js';
import { blocksOf, drawsOf, type Plan } from '../ensemble/plan.js';
import type { RunsInMemory } from '../ensemble/runs-in-memory.js';
import { scenarioModel } from '../ensemble/scenario-series.js';
import { codebookRows } from '../language/codebook.js';
import type { Context } from '../language/context.js';
import { labelsOf } from '../language/indicator-labels.js';
import type { Language } from '../language/words.js';
import { type Answer, answerInWords } from '../report/answer.js';
import type { DiscoveryRow } from '../results/decision/discovery-rows.js';
import type { InformationRow as WorthRow } from '../results/decision/information-rows.js';
import type { RobustnessRow } from '../results/decision/robustness-rows.js';
import type { SensitivityRow } from '../results/decision/sensitivity-row.js';
import { drawRows, drawTable } from '../results/draw-table.js';
import type { EffectRow } from '../results/effect-row.js';
import type { FirstMillionsRow } from '../results/first-millions-row.js';
import { type SeriesRow, seriesRows } from '../results/series-rows.js';
import type { Comparison } from '../results/tables.js';
import { withoutVariants } from '../results/variants.js';
import type { AskedEnsemble } from './asked.js';
import { chartNamed } from './chart-named.js';
import { unknownName } from './unknown-name.js';

/** Tables that a comparison has by these names, and three that are made when they are asked for. */
export interface Tables
  extends Pick<
    Comparison,
    | 'summary'
    | 'effects'
    | 'pairwise'
    | 'probabilityBest'
    | 'ties'
    | 'costPerDaly'
    | 'plausibility'
    | 'outlives'
    | 'budgetImpact'
    | 'variants'
    | 'overrides'
    | 'warnings'
    | 'figures'
    | 'structures'
    | 'leaders'
    | 'breakEvens'
    | 'drivers'
  > {
  /** Every indicator of every run in every year. */
  readonly series: readonly SeriesRow[];
  /** What was drawn, a row a draw. */
  readonly draws: readonly object[];
  /** What the numbers of the other tables mean. */
  readonly codebook: ReturnType<typeof codebookRows>;
  readonly failures: Collected['failures'];
  /** The league of where the first millions a year would go; empty where it was not asked for. */
  readonly firstMillions: readonly FirstMillionsRow[];
  /** How well each alternative does over the draws, by several measures; as the three below empty of too few draws. */
  readonly robustness: readonly RobustnessRow[];
  /** On which inputs what alternatives bring depends, of those that stand out from chance. */
  readonly sensitivity: readonly SensitivityRow[];
  /** In which draws an alternative does worse than the baseline. */
  readonly discovery: readonly DiscoveryRow[];
  /** What it is worth to know inputs before choosing, million in the currency of the region. */
  readonly valueOfInformation: readonly WorthRow[];
}

/** Which effect of an indicator. */
export interface EffectOf {
  /** Id of the alternative; may be left out where there is one. */
  readonly scenario?: string;
  /** A simulated year, or the whole horizon. @defaultValue 'total' */
  readonly year?: number | 'total';
  /** Part of the indicator, such as a payer. @defaultValue the whole */
  readonly part?: string;
}

/** For whom a chart is drawn. */
export interface ChartAs {
  /** @defaultValue 'en' */
  readonly language?: Language;
  /** For paper and screens, or for the column of a telephone. @defaultValue 'wide' */
  readonly form?: 'wide' | 'narrow';
}

/** What a simulating call gives. */
export interface EnsembleResult {
  /** The call as it was read. */
  readonly asked: AskedEnsemble;
  /** What was carried out of it: replicates may have been added. */
  readonly plan: Plan;
  readonly runs: RunsInMemory;
  readonly comparison: Comparison;
  /** A table as plain rows. @throws RangeError for a name that no table has */
  readonly table: <Name extends keyof Tables>(name: Name) => Tables[Name];
  /** The paired effect of an alternative. @throws RangeError where there is none, with what there is */
  readonly effect: (indicator: string, of?: EffectOf) => EffectRow;
  /**
   * The answer of a comparison in words, as report and terminal give it: the question, at most two sentences, what they
   * rest on, and what would change them. @throws RangeError for scenarios that were not compared
   */
  readonly answer: (as?: Pick<ChartAs, 'language'>) => Answer;
  /** Every chart there is of these results: title, Vega-Lite specification and data. */
  readonly charts: (as?: ChartAs) => readonly DrawnChart[];
  /** One of them by its id. @throws RangeError for an id that no chart has */
  readonly chart: (id: string, as?: ChartAs) => DrawnChart;
}

/** What was run, and what came of it. */
type Made = Pick<EnsembleResult, 'asked' | 'plan' | 'runs' | 'comparison'>;

/** What was run, with the ways to ask about it. */
export function ensembleResult(made: Made): EnsembleResult {
  const tables = tablesOf(made);
  return {
    ...made,
    table: (name) => {
      if (!Object.hasOwn(tables, name)) throw unknownName('table', name, Object.keys(tables));
      const value: unknown = tables[name];
      return (typeof value === 'function' ? value() : value) as never;
    },
    effect: (indicator, of = {}) => effectOf(made.comparison, indicator, of),
    answer: ({ language = 'en' } = {}) => answerInWords(contextOf(made, language)),
    charts: (as = {}) => chartsAs(made, as),
    chart: (id, as = {}) => chartNamed(chartsAs(made, as), id),
  };
}

const contextOf = ({ asked: { model }, comparison }: Made, language: Language): Context => ({
  comparison,
  model,
  labels: labelsOf(comparison, model),
  language,
});

function chartsAs(made: Made, { language = 'en', form = 'wide' }: ChartAs): DrawnChart[] {
  const { plan, runs } = made;
  const collected = withoutVariants(runs.collected(plan, blocksOf(plan)));
  return chartsOf({ ...contextOf(made, language), form }, collected);
}

/** Every table, or how it is made. */
function tablesOf({ asked: { model }, plan, runs, comparison }: Made): {
  readonly [Name in keyof Tables]: Tables[Name] | (() => Tables[Name]);
} {
  const { scenarios } = plan;
  const draws = () => drawTable(scenarios, drawsOf(plan), model);
  return {
    ...comparison,
    series: () => seriesOf(plan, runs),
    draws: () => drawRows(draws()),
    codebook: () =>
      codebookRows(scenarioModel(scenarios[0], model).indicators, draws().inputs, scenarios[0].scored),
    firstMillions: () => comparison.firstMillions?.rows ?? [],
    robustness: () => comparison.decision?.robustness ?? [],
    sensitivity: () => comparison.decision?.sensitivity ?? [],
    discovery: () => comparison.decision?.discovery ?? [],
    valueOfInformation: () => comparison.decision?.information.rows ?? [],
    failures: () => runs.collected(plan, blocksOf(plan)).failures,
  };
}

const seriesOf = (plan: Plan, { model, result }: RunsInMemory): SeriesRow[] =>
  blocksOf(plan).flatMap((block) => {
    const kept = result(block);
    if (kept === undefined) return [];
    return plan.scenarios.flatMap((scenario, n) => seriesRows(scenario, block, kept.observations[n], model));
  });

function effectOf(
  { effects, scenarios }: Comparison,
  indicator: string,
  { scenario, year = 'total', part = '' }: EffectOf,
): EffectRow {
  const alternatives = scenarios.slice(1).map(({ id }) => id);
  const [only] = alternatives;
  if (scenario === undefined && alternatives.length !== 1)
    throw new RangeError(`an effect of one of ${alternatives.length} alternatives: say which scenario`);
  const asked = scenario ?? only;
  const row = effects.find(
    (one) => one.indicator === indicator && one.scenario === asked && one.year === year && one.part === part,
  );
  if (row !== undefined) return row;
  const values = { indicator, scenario: asked, year: String(year), part };
  for (const key of ['indicator', 'scenario', 'year', 'part'] as const) {
    const known = [...new Set(effects.map((one) => String(one[key])))];
    if (!known.includes(values[key])) throw unknownName(key, values[key], known);
  }
  throw new RangeError(`no effect on ${indicator} has part ${JSON.stringify(part)} in ${year}`);
}
