import type { World } from '../model/engine/world.js';
import { medinno } from '../model/medinno.js';
import type { Model } from '../model/model.js';
import type { Setting } from '../model/run.js';
import { type Observations, runPolicy, settingOf, worldAtPolicyYear } from '../model/simulation.js';
import { replicateKey } from '../random/keys.js';
import type { Scenario } from '../scenario/scenario.js';
import { parameterDraw } from './parameter-draw.js';
import { regionDraw } from './region-draw.js';
import { columnName, scenarioModel, scenarioSeries } from './scenario-series.js';

/** All scenarios of one future: one draw of the parameters and of the region's uncertain figures, one replicate of luck. */
export interface Block {
  readonly draw: number;
  readonly replicate: number;
}

/** A future that was simulated: observations by scenario, in the plan's order. */
export interface BlockResult extends Block {
  readonly observations: readonly Observations[];
  /** Names of the columns of every scenario's observations; left out where they are the scenarios' own series. */
  readonly columns?: readonly string[];
}

/** A future that could not be simulated: the scenario that broke it, with all that makes it again, and why. */
export interface Failure extends Block {
  readonly scenario: string;
  readonly seed: string;
  readonly reason: string;
}

/**
 * Run every scenario under the same luck, parameters and figures of the region. Scenarios of the same region, seed,
 * overrides and representation share the world at the policy year, so that its spin-up is paid once. The result of
 * another model than the package's own names its columns.
 * Throws when a scenario cannot be simulated.
 */
export function runBlock(
  scenarios: readonly Scenario[],
  { draw, replicate }: Block,
  onScenario?: (scenario: Scenario) => void,
  model: Model = medinno,
): BlockResult {
  const shared = new Map<string, { setting: Setting; world: World }>();
  const observations = scenarios.map((scenario) => {
    onScenario?.(scenario);
    const region = regionDraw(scenario, draw, model);
    const { seed, overrides, representation, indicators } = scenario;
    const identity = JSON.stringify([seed, overrides, representation, indicators, region]);
    let start = shared.get(identity);
    if (start === undefined) {
      const setting = settingOf(
        scenarioModel(scenario, model),
        region,
        parameterDraw(seed, draw, overrides, model),
        representation,
      );
      start = { setting, world: worldAtPolicyYear(setting, replicateKey(seed, replicate)) };
      shared.set(identity, start);
    }
    return runPolicy(start.setting, start.world, scenario.policy, scenario.horizon);
  });
  if (model === medinno) return { draw, replicate, observations };
  const columns = scenarioSeries(scenarios[0], model).map(columnName);
  return { draw, replicate, observations, columns };
}

/** The same, with a failure as a value: what every executor gives its sink. */
export function attemptBlock(
  scenarios: readonly Scenario[],
  block: Block,
  model: Model = medinno,
): BlockResult | Failure {
  let current = scenarios[0];
  const onScenario = (scenario: Scenario) => {
    current = scenario;
  };
  try {
    return runBlock(scenarios, block, onScenario, model);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { scenario: current.id, ...block, seed: current.seed, reason };
  }
}
