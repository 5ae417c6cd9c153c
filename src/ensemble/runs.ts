import { drawOf } from '../draws/draw.js';
import type { Policy } from '../model/engine/policy.js';
import type { World } from '../model/engine/world.js';
import { originalOf } from '../model/in-currency.js';
import { medinno } from '../model/medinno.js';
import type { Model } from '../model/model.js';
import { hasPast, memoryFor } from '../model/rules.js';
import type { Setting } from '../model/run.js';
import { settingOf } from '../model/setting.js';
import { type Observations, runPolicy, SPIN_UP_YEARS, worldAtPolicyYear } from '../model/simulation.js';
import { replicateKey } from '../random/keys.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Work } from '../work/work.js';
import { type Block, blockName } from './block.js';
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
export interface Start {
  readonly setting: Setting;
  readonly world: World;
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
      // Those whose rules may look at years before the policy.
      looking ??= scenarios.filter(({ region }) => hasPast(region)).map(({ policy }) => policy);
      const policies = looking;
      identities[place] ??= identityOf(scenario, policies);
      const make = () => startOf(scenario, policies, block, model);
      const { setting, world } = held(identities[place], block, make);
      const observations = runPolicy(setting, world, scenario.policy, scenario.horizon);
      return columns === undefined ? { observations } : { observations, columns };
    };
  },
});

/** The start of a scenario of that identity in a block: one that is held, or made now. */
export type HeldStarts = (identity: string, block: Block, make: () => Start) => Start;

/** Holds the starts of one block until the next: memory for one. */
export function startsOfOneBlock(): HeldStarts {
  const kept = new Map<string, Start>();
  let current: Block = { draw: Number.NaN, replicate: Number.NaN };
  return (identity, block, make) => {
    if (block.draw !== current.draw || block.replicate !== current.replicate) kept.clear();
    current = block;
    return entryOf(kept, identity, make);
  };
}

/**
 * Holds the starts of blocks of one identity, from job to job, for runs that are made again and again under other
 * policies; with another identity (another region, seed or parameter) it begins anew. It holds those that came first, as
 * many as the bytes allow for; the others are made each time.
 */
export function startsOfOneIdentity(mostBytes: number): HeldStarts {
  const kept = new Map<string, Start>();
  let current: string | undefined;
  let most = 0;
  return (identity, block, make) => {
    if (identity !== current) kept.clear();
    current = identity;
    const known = kept.get(blockName(block));
    if (known !== undefined) return known;
    const made = make();
    if (kept.size === 0) most = Math.max(1, Math.floor(mostBytes / bytesOf(made.world)));
    if (kept.size < most) kept.set(blockName(block), made);
    return made;
  };
}

/** Bytes of the columns in plain data. */
function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (value === null || typeof value !== 'object') return 0;
  return Object.values(value).reduce<number>((sum, member) => sum + bytesOf(member), 0);
}

function entryOf(kept: Map<string, Start>, name: string, make: () => Start): Start {
  const known = kept.get(name);
  if (known !== undefined) return known;
  const made = make();
  kept.set(name, made);
  return made;
}

/** Everything that the world at the policy year follows from, apart from draw and replicate, and what it remembers for rules of policies. */
function identityOf(scenario: Scenario, policies: readonly Policy[]): string {
  const { seed, overrides, posterior, representation, indicators, region, figures, governed } = scenario;
  const drawnFrom = figures.map(({ path, value, low, high }) => [path, value, low, high]);
  const world = [seed, overrides, posterior, representation, indicators, governed, region, drawnFrom];
  return JSON.stringify([...world, memoryFor(policies, region)]);
}

function startOf(
  scenario: Scenario,
  policies: readonly Policy[],
  { draw, replicate }: Block,
  model: Model,
): Start {
  const { region, parameters } = drawOf(scenario, draw, model);
  const own = settingOf(scenarioModel(scenario, model), region, parameters, scenario.representation);
  const setting = { ...own, draw };
  const key = replicateKey(scenario.seed, replicate);
  return { setting, world: worldAtPolicyYear(setting, key, SPIN_UP_YEARS, policies) };
}
