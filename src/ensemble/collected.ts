import type { Model } from '../model/model.js';
import type { Series } from '../model/series.js';
import type { Scenario } from '../scenario/scenario.js';
import type { BlockResult, Failure } from './block.js';
import { crossedLayout } from './crossed-layout.js';
import type { Plan } from './plan.js';
import { modelOfPlace } from './scenario-series.js';

/** All runs of a plan, in memory or on a disk, in canonical order whatever order they came in. */
export interface Collected {
  /** What was simulated, in the currency of the region. */
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

/** Runs in memory, in any order. */
interface Runs {
  readonly series: readonly Series[];
  readonly results: readonly BlockResult[];
  readonly failures: readonly Failure[];
}

/**
 * The runs of a plan as columns. With a run that failed, its draw is left out in all replicates, or its replicate in all
 * draws: whichever keeps more runs, the draws where both keep the same.
 */
export function collectedFrom(plan: ModelPlan, { series, results, failures }: Runs): Collected {
  const { scenarios } = plan;
  const { ordered, ...layout } = crossedLayout(plan, results, failures);
  return {
    model: modelOfPlace(scenarios[0], plan.model),
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
