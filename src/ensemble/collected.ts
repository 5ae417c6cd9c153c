import type { Series } from '../model/indicators/catalogue.js';
import { seriesOf } from '../model/indicators/catalogue.js';
import type { Scenario } from '../scenario/scenario.js';
import type { BlockResult } from './block.js';
import type { Failure, Plan, Sink } from './ensemble.js';

/** All futures of a plan in memory, in canonical order whatever order they came in. */
export interface Collected {
  readonly scenarios: readonly Scenario[];
  readonly series: readonly Series[];
  readonly horizon: number;
  /** Rows of the crossed layout: draws that are complete, ascending. */
  readonly draws: readonly number[];
  readonly replicates: readonly number[];
  readonly failures: readonly Failure[];
  /** One indicator column in one year (0 = policy year), draws x replicates, row-major. */
  readonly column: (scenario: number, series: number, year: number) => Float64Array;
}

/** A sink that keeps everything, and what it collected. Draws in which a replicate failed are left out whole. */
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
  const { scenarios, replicates } = plan;
  const series = seriesOf(scenarios[0].region);
  const broken = new Set(failures.map(({ draw }) => draw));
  const kept = results.filter(({ draw }) => !broken.has(draw));
  const ordered = [...kept].sort((a, b) => a.draw - b.draw || a.replicate - b.replicate);
  const draws = [...new Set(ordered.map(({ draw }) => draw))];
  return {
    scenarios,
    series,
    horizon: Math.min(...scenarios.map(({ horizon }) => horizon)),
    draws,
    replicates: Array.from({ length: replicates }, (_, r) => r + 1),
    failures: [...failures].sort((a, b) => a.draw - b.draw || a.replicate - b.replicate),
    column: (scenario, s, year) =>
      Float64Array.from(ordered, ({ observations }) => observations[scenario][year * series.length + s]),
  };
}
