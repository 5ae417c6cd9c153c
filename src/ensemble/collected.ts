import type { Series } from '../model/indicators/catalogue.js';
import { seriesOf } from '../model/indicators/catalogue.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Block, BlockResult, Failure } from './block.js';
import type { Plan, Sink } from './ensemble.js';

/** All futures of a plan, in memory or on a disk, in canonical order whatever order they came in. */
export interface Collected {
  readonly scenarios: readonly Scenario[];
  readonly series: readonly Series[];
  readonly horizon: number;
  /** Rows and columns of the crossed layout: draws and replicates that are complete, ascending. */
  readonly draws: readonly number[];
  readonly replicates: readonly number[];
  readonly failures: readonly Failure[];
  /** One indicator column in one year (0 = policy year), draws x replicates, row-major; the caller may change it. */
  readonly column: (scenario: number, series: number, year: number) => Float64Array;
}

/**
 * A sink that keeps everything, and what it collected. Draws in which a replicate failed are left out whole;
 * of a single draw only the replicates that failed are.
 */
export function collector(plan: Plan): { sink: Sink; collected: () => Collected } {
  const results: BlockResult[] = [];
  const failures: Failure[] = [];
  const sink: Sink = {
    result: (result) => results.push(result),
    failure: (failure) => failures.push(failure),
  };
  return { sink, collected: () => arrange(plan, results, failures) };
}

function arrange(plan: Plan, results: readonly BlockResult[], failures: readonly Failure[]): Collected {
  const { scenarios } = plan;
  const series = seriesOf(scenarios[0].region);
  const { ordered, ...layout } = crossedLayout(plan, results, failures);
  return {
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

/** Futures that make a full crossed layout, in canonical order, with its rows and columns, and the failures in order. */
export function crossedLayout<T extends Block>(
  { draws }: Plan,
  done: readonly T[],
  failures: readonly Failure[],
) {
  const row = draws > 1 ? ({ draw }: Block) => draw : ({ replicate }: Block) => replicate;
  const broken = new Set(failures.map(row));
  const ordered = done.filter((block) => !broken.has(row(block))).sort(byKey);
  const distinct = (of: (block: Block) => number) => [...new Set(ordered.map(of))];
  return {
    ordered,
    draws: distinct(({ draw }) => draw),
    replicates: distinct(({ replicate }) => replicate),
    failures: [...failures].sort(byKey),
  };
}

const byKey = (a: Block, b: Block): number => a.draw - b.draw || a.replicate - b.replicate;
