import { drawOf } from '../draws/draw.js';
import type { World } from '../model/engine/world.js';
import { medinno } from '../model/medinno.js';
import type { Model } from '../model/model.js';
import type { Setting } from '../model/run.js';
import { type Observations, runPolicy, settingOf, worldAtPolicyYear } from '../model/simulation.js';
import { replicateKey } from '../random/keys.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Work } from '../work/work.js';
import type { Block } from './block.js';
import { columnName, scenarioModel, scenarioSeries } from './scenario-series.js';

/** One run: a scenario, by its place in the list, in one draw and one replicate. */
export interface Run extends Block {
  readonly scenario: number;
}

export interface RunResult {
  readonly observations: Observations;
  /** Names of the columns of the observations; left out where they are the scenarios' own series. */
  readonly columns?: readonly string[];
}

/** A world at the policy year, before any policy, and the setting it lives in. */
interface Start {
  readonly setting: Setting;
  readonly world: World;
}

/**
 * Runs scenarios under common random numbers. Scenarios of the same region, seed, overrides and representation share the
 * world at the policy year: it is kept for the runs of one draw and replicate, so that its spin-up is paid once. A result
 * of another model than the package's own names its columns.
 */
export const ensembleWork = (model: Model = medinno): Work<readonly Scenario[], Run, RunResult> => ({
  id: 'ensemble',
  begin(scenarios) {
    const startOf = keptStarts(model);
    const columns = model === medinno ? undefined : scenarioSeries(scenarios[0], model).map(columnName);
    return ({ scenario: place, ...block }) => {
      const scenario = scenarios[place];
      const { setting, world } = startOf(scenario, block);
      const observations = runPolicy(setting, world, scenario.policy, scenario.horizon);
      return columns === undefined ? { observations } : { observations, columns };
    };
  },
});

/** The start of a scenario in a block; those of one block are kept until the next. */
function keptStarts(model: Model): (scenario: Scenario, block: Block) => Start {
  const kept = new Map<string, Start>();
  let current: Block = { draw: Number.NaN, replicate: Number.NaN };
  return (scenario, block) => {
    if (block.draw !== current.draw || block.replicate !== current.replicate) kept.clear();
    current = block;
    const { region, parameters } = drawOf(scenario, block.draw, model);
    const { seed, overrides, representation, indicators } = scenario;
    const identity = JSON.stringify([seed, overrides, representation, indicators, region]);
    let start = kept.get(identity);
    if (start === undefined) {
      const setting = settingOf(scenarioModel(scenario, model), region, parameters, representation);
      start = { setting, world: worldAtPolicyYear(setting, replicateKey(seed, block.replicate)) };
      kept.set(identity, start);
    }
    return start;
  };
}
