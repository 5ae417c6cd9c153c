import type { Block } from '../ensemble/block.js';
import { scenarioSeries } from '../ensemble/scenario-series.js';
import type { Model } from '../model/model.js';
import type { Observations } from '../model/simulation.js';
import type { Scenario } from '../scenario/scenario.js';

export interface SeriesRow {
  readonly scenario: string;
  readonly draw: number;
  readonly replicate: number;
  readonly year: number;
  readonly indicator: string;
  /** Empty for a total, else `dimension=value`, e.g. `area=oncology`. */
  readonly part: string;
  readonly value: number;
}

/**
 * What one run observed as tidy rows: year by year, in each the columns in the order of the catalogue.
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * const block = { draw: 0, replicate: 1 };
 * const { observations } = runBlock([{ ...scenario, horizon: 1 }], block);
 * seriesRows(scenario, block, observations[0], medinno)[0].year; // => scenario.region.policyYear
 */
export function seriesRows(
  scenario: Scenario,
  { draw, replicate }: Block,
  observations: Observations,
  model: Model,
): SeriesRow[] {
  const { id, region } = scenario;
  const series = scenarioSeries(scenario, model);
  return Array.from(observations, (value, n) => {
    const { indicator, part } = series[n % series.length];
    const year = region.policyYear + Math.floor(n / series.length);
    return { scenario: id, draw, replicate, year, indicator: indicator.id, part, value };
  });
}
