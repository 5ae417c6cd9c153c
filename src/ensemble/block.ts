import {
  type Observations,
  runPolicy,
  type Setting,
  settingOf,
  worldAtPolicyYear,
} from '../model/simulation.js';
import type { World } from '../model/world.js';
import { replicateKey } from '../random/keys.js';
import type { Scenario } from '../scenario/scenario.js';
import { parameterDraw } from './parameter-draw.js';

/** All scenarios of one future: one draw of the parameters, one replicate of luck. */
export interface Block {
  readonly draw: number;
  readonly replicate: number;
}

/** A future that was simulated: observations by scenario, in the plan's order. */
export interface BlockResult extends Block {
  readonly observations: readonly Observations[];
}

/**
 * Run every scenario under the same luck and parameters. Scenarios of the same region and overrides share the
 * world at the policy year, so that its spin-up is paid once.
 */
export function runBlock(scenarios: readonly Scenario[], { draw, replicate }: Block): BlockResult {
  const shared = new Map<string, { setting: Setting; world: World }>();
  const observations = scenarios.map((scenario) => {
    const identity = JSON.stringify([scenario.seed, scenario.overrides, scenario.region]);
    let start = shared.get(identity);
    if (start === undefined) {
      const setting = settingOf(scenario.region, parameterDraw(scenario.seed, draw, scenario.overrides));
      start = { setting, world: worldAtPolicyYear(setting, replicateKey(scenario.seed, replicate)) };
      shared.set(identity, start);
    }
    return runPolicy(start.setting, start.world, scenario.policy, scenario.horizon);
  });
  return { draw, replicate, observations };
}
