import { medinno } from '../model/medinno.js';
import type { Model } from '../model/model.js';
import type { Series } from '../model/series.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Block, BlockResult, Failure } from './block.js';
import type { Plan } from './ensemble.js';
import { inColumns } from './known-columns.js';
import { columnName, scenarioSeries } from './scenario-series.js';
import type { Sink } from './sink.js';

/** All runs of a plan, in memory or on a disk, in canonical order whatever order they came in. */
export interface Collected {
  /** What was simulated. */
  readonly model: Model;
  readonly scenarios: readonly Scenario[];
  readonly series: readonly Series[];
  readonly horizon: number;
  /** What was asked for: parameter draws 1 to this (0 = the point values alone), and replicates of each. */
  readonly planned: Pick<Plan, 'draws' | 'replicates'>;
  /** Rows and columns of the crossed layout: draws and replicates that are complete, ascending. */
  readonly draws: readonly number[];
  readonly replicates: readonly number[];
  readonly failures: readonly Failure[];
  /** One indicator column in one year (0 = policy year), draws x replicates, row-major; the caller may change it. */
  readonly column: (scenario: number, series: number, year: number) => Float64Array;
}

/** A plan with the model that is run. */
export interface ModelPlan extends Plan {
  readonly model: Model;
}

/**
 * A sink that keeps everything, and what it collected. With a run that failed, its draw is left out in all replicates,
 * or its replicate in all draws: whichever keeps more runs, the draws where both keep the same. Kept are the series of
 * the model and of the scenarios' own indicators, which every result has to have.
 */
export function collector(plan: Plan, model: Model = medinno): { sink: Sink; collected: () => Collected } {
  const own = scenarioSeries(plan.scenarios[0], medinno).map(columnName);
  const series = scenarioSeries(plan.scenarios[0], model);
  const wanted = model === medinno ? own : series.map(columnName);
  const results: BlockResult[] = [];
  const failures: Failure[] = [];
  const sink: Sink = {
    result: (result) =>
      results.push({ ...result, observations: inColumns(result, wanted, own), columns: wanted }),
    failure: (failure) => failures.push(failure),
  };
  return { sink, collected: () => arrange({ ...plan, model }, series, results, failures) };
}

function arrange(
  plan: ModelPlan,
  series: readonly Series[],
  results: readonly BlockResult[],
  failures: readonly Failure[],
): Collected {
  const { scenarios, model } = plan;
  const { ordered, ...layout } = crossedLayout(plan, results, failures);
  return {
    model,
    scenarios,
    series,
    horizon: horizonOf(plan),
    ...layout,
    column: (scenario, s, year) =>
      Float64Array.from(ordered, ({ observations }) => observations[scenario][year * series.length + s]),
  };
}

/** Years that every scenario of the plan has. */
export const horizonOf = ({ scenarios }: Plan): number =>
  Math.min(...scenarios.map(({ horizon }) => horizon));

/** Blocks that make a full crossed layout, in canonical order, with its rows and columns, and the failures in order. */
export function crossedLayout<T extends Block>(
  { draws, replicates }: Plan,
  done: readonly T[],
  failures: readonly Failure[],
) {
  const without = {
    draw: new Set(failures.map(({ draw }) => draw)),
    replicate: new Set(failures.map(({ replicate }) => replicate)),
  };
  const rows = Math.max(1, draws);
  const byDraw = (rows - without.draw.size) * replicates;
  const byReplicate = rows * (replicates - without.replicate.size);
  const key = byReplicate > byDraw ? 'replicate' : 'draw';
  const ordered = done.filter((block) => !without[key].has(block[key])).sort(byKey);
  const distinct = (of: (block: Block) => number) => [...new Set(ordered.map(of))];
  return {
    ordered,
    planned: { draws, replicates },
    draws: distinct(({ draw }) => draw),
    replicates: distinct(({ replicate }) => replicate),
    failures: [...failures].sort(byKey),
  };
}

const byKey = (a: Block, b: Block): number => a.draw - b.draw || a.replicate - b.replicate;
