import type { Policy } from '../model/engine/policy.js';
import { originalOf } from '../model/in-currency.js';
import { medinno } from '../model/medinno.js';
import type { Model } from '../model/model.js';
import { type Observations, runPolicy } from '../model/simulation.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Work } from '../work/work.js';
import type { Block } from './block.js';
import { type HeldStarts, startsOfOneBlock } from './held-starts.js';
import { columnName, scenarioSeries } from './scenario-series.js';
import { startOf } from './start.js';
import { lookingPolicies, startIdentity } from './start-identity.js';

/** One run: a scenario, by its place in the list, in one draw and one replicate. */
export interface Run extends Block {
  readonly scenario: number;
}

export interface RunResult {
  readonly observations: Observations;
  /** Names of the columns of the observations; left out where they are the scenarios' own series. */
  readonly columns?: readonly string[];
}

/**
 * Runs scenarios under common random numbers. Scenarios of the same region, seed, overrides and representation share the
 * world at the policy year, which is held for them, so that its spin-up is paid once. A result
 * of another model than the package's own names its columns.
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * const run = ensembleWork().begin([{ ...scenario, horizon: 1 }]);
 * run({ scenario: 0, draw: 0, replicate: 1 }).observations.length > 0; // => true
 */
export const ensembleWork = (
  model: Model = medinno,
  held: HeldStarts = startsOfOneBlock(),
): Work<readonly Scenario[], Run, RunResult> => ({
  id: 'ensemble',
  begin(scenarios) {
    const identities: string[] = [];
    const columns =
      originalOf(model) === medinno ? undefined : scenarioSeries(scenarios[0], model).map(columnName);
    let looking: readonly Policy[] | undefined;
    return ({ scenario: place, ...block }) => {
      const scenario = scenarios[place];
      looking ??= lookingPolicies(scenarios);
      const policies = looking;
      identities[place] ??= startIdentity(scenario, policies);
      const make = () => startOf(scenario, policies, block, model);
      const { setting, world } = held(identities[place], block, make);
      const observations = runPolicy(setting, world, scenario.policy, scenario.horizon);
      return columns === undefined ? { observations } : { observations, columns };
    };
  },
});
