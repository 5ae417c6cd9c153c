import { medinno } from '../model/medinno.js';
import type { Model } from '../model/model.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Block, BlockResult } from './block.js';
import { ensembleWork } from './runs.js';

/**
 * Run every scenario of a block in this thread.
 * @throws whatever a scenario that cannot be simulated throws
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * const { observations } = runBlock([{ ...scenario, horizon: 2 }], { draw: 0, replicate: 1 });
 * observations[0].length; // => 2 * seriesOf(scenario.region, medinno.indicators).length
 */
export function runBlock(
  scenarios: readonly Scenario[],
  { draw, replicate }: Block,
  model: Model = medinno,
): BlockResult {
  const run = ensembleWork(model).begin(scenarios);
  const results = scenarios.map((_, scenario) => run({ scenario, draw, replicate }));
  const observations = results.map((result) => result.observations);
  const [{ columns }] = results;
  return { draw, replicate, observations, ...(columns === undefined ? {} : { columns }) };
}
