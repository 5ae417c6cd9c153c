import { drawOf } from '../draws/draw.js';
import type { World } from '../model/engine/world.js';
import { originalOf } from '../model/in-currency.js';
import { medinno } from '../model/medinno.js';
import type { Model } from '../model/model.js';
import type { Setting } from '../model/run.js';
import { settingOf } from '../model/setting.js';
import { type Observations, runPolicy, worldAtPolicyYear } from '../model/simulation.js';
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
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * const run = ensembleWork().begin([{ ...scenario, horizon: 1 }]);
 * run({ scenario: 0, draw: 0, replicate: 1 }).observations.length > 0; // => true
 */
export const ensembleWork = (model: Model = medinno): Work<readonly Scenario[], Run, RunResult> => ({
  id: 'ensemble',
  begin(scenarios) {
    const startOf = keptStarts(scenarios, model);
    const columns =
      originalOf(model) === medinno ? undefined : scenarioSeries(scenarios[0], model).map(columnName);
    return ({ scenario: place, ...block }) => {
      const { policy, horizon } = scenarios[place];
      const { setting, world } = startOf(place, block);
      const observations = runPolicy(setting, world, policy, horizon);
      return columns === undefined ? { observations } : { observations, columns };
    };
  },
});

/** The start of a scenario, by its place, in a block; those of one block are kept until the next. */
function keptStarts(scenarios: readonly Scenario[], model: Model): (scenario: number, block: Block) => Start {
  const identities: string[] = [];
  const kept = new Map<string, Start>();
  let current: Block = { draw: Number.NaN, replicate: Number.NaN };
  return (place, block) => {
    if (block.draw !== current.draw || block.replicate !== current.replicate) kept.clear();
    current = block;
    identities[place] ??= identityOf(scenarios[place]);
    let start = kept.get(identities[place]);
    if (start === undefined) {
      start = startOf(scenarios[place], block, model);
      kept.set(identities[place], start);
    }
    return start;
  };
}

/** Everything that the world at the policy year follows from, apart from draw and replicate. */
function identityOf(scenario: Scenario): string {
  const { seed, overrides, posterior, representation, indicators, region, figures } = scenario;
  const drawnFrom = figures.map(({ path, value, low, high }) => [path, value, low, high]);
  return JSON.stringify([seed, overrides, posterior, representation, indicators, region, drawnFrom]);
}

function startOf(scenario: Scenario, { draw, replicate }: Block, model: Model): Start {
  const { region, parameters } = drawOf(scenario, draw, model);
  const own = settingOf(scenarioModel(scenario, model), region, parameters, scenario.representation);
  const setting = { ...own, draw };
  return { setting, world: worldAtPolicyYear(setting, replicateKey(scenario.seed, replicate)) };
}
