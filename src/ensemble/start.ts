import { drawOf } from '../draws/draw.js';
import type { Policy } from '../model/engine/policy.js';
import type { World } from '../model/engine/world.js';
import type { Model } from '../model/model.js';
import type { Setting } from '../model/run.js';
import { settingOf } from '../model/setting.js';
import { SPIN_UP_YEARS, worldAtPolicyYear } from '../model/simulation.js';
import { replicateKey } from '../random/keys.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Block } from './block.js';
import { scenarioModel } from './scenario-series.js';

/** A world at the policy year, before any policy, and the setting it lives in. */
export interface Start {
  readonly setting: Setting;
  readonly world: World;
}

/** A scenario's place under the parameters of a draw. */
export function settingIn(scenario: Scenario, draw: number, model: Model): Setting {
  const { region, parameters } = drawOf(scenario, draw, model);
  const own = settingOf(scenarioModel(scenario, model), region, parameters, scenario.representation);
  return { ...own, draw };
}

/** Simulates a scenario's place up to the policy year, in one replicate. */
export const worldIn = (
  setting: Setting,
  { seed }: Pick<Scenario, 'seed'>,
  replicate: number,
  policies: readonly Policy[],
): World => worldAtPolicyYear(setting, replicateKey(seed, replicate), SPIN_UP_YEARS, policies);

/** The same with the setting. */
export function startOf(
  scenario: Scenario,
  policies: readonly Policy[],
  { draw, replicate }: Block,
  model: Model,
): Start {
  const setting = settingIn(scenario, draw, model);
  return { setting, world: worldIn(setting, scenario, replicate, policies) };
}
