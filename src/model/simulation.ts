import type { Key } from '../random/keys.js';
import { fillDerived } from './derived-value.js';
import { doseRangeIn } from './dose-range.js';
import { doseProblems } from './engine/dose.js';
import { NO_POLICY, type Policy } from './engine/policy.js';
import { copyOf } from './engine/snapshot.js';
import type { World } from './engine/world.js';
import type { Year } from './engine/year.js';
import { leverOf } from './entries/lever.js';
import { viewOf } from './entries/view.js';
import { regionAtPolicy } from './place/yearly.js';
import { foundWorld } from './population/founders.js';
import { forgetGone } from './population/people.js';
import { applyRules, lookingRules, memoryFor, remember, rulesFor } from './rules.js';
import { runIn, type Setting, yearOf } from './run.js';
import type { Series } from './series.js';
import { simulateYear } from './simulated-year.js';
import { endSpinUp } from './submodels/health/references.js';

/** Years under the region's constant real baseline before its start year. */
export const SPIN_UP_YEARS = 40;

/**
 * The world as it stands at the start of the policy year: founded, spun up under the baseline until its
 * references are fixed, then run through the years up to the policy year. Every policy starts from a copy of it. It remembers what
 * rules of `policies` look at in the years after the spin-up.
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * const setting = settingOf(medinno, scenario.region, parameterValues(medinno));
 * const world = worldAtPolicyYear(setting, replicateKey('my-seed', 1));
 * runPolicy(setting, world, NO_POLICY, 1).length > 0; // => true
 */
export function worldAtPolicyYear(
  setting: Setting,
  key: Key,
  spinUpYears = SPIN_UP_YEARS,
  policies: readonly Policy[] = [],
): World {
  const { region, p, model } = setting;
  const { stocks } = model;
  const world = foundWorld({ region, p, stocks }, key, region.startYear - spinUpYears);
  world.memory = memoryFor(policies, region);
  const rules = lookingRules(setting, world);
  const run = runIn(setting, world, NO_POLICY);
  for (let year = region.startYear - spinUpYears; year < region.policyYear; year++) {
    const y = yearOf(run, year);
    simulateYear(y, setting.processes);
    if (year === region.startYear - 1) endSpinUp(y);
    if (rules !== null && year >= region.startYear) remember(rules, y);
  }
  forgetGone(world);
  return world;
}

/** Observed values: one row a year from the policy year on, one column per series of the setting. */
export type Observations = Float64Array;

/**
 * Run a policy from a copy of the world at the policy year; the world given is not changed.
 * @throws RangeError where a dose is not finite, or outside its lever's range, in some year of the horizon, or a rule looks at what the
 * world was made without; Error where an observed value is NaN
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * const setting = settingOf(medinno, scenario.region, parameterValues(medinno));
 * const world = worldAtPolicyYear(setting, replicateKey('my-seed', 1));
 * const columns = seriesOf(scenario.region, medinno.indicators);
 * runPolicy(setting, world, NO_POLICY, 3).length; // => 3 * columns.length
 */
export function runPolicy(setting: Setting, start: World, policy: Policy, horizon: number): Observations {
  requireDoses(setting, policy, horizon);
  const { series, region, watch } = setting;
  const world = copyOf(start);
  const rules = rulesFor(setting, world, policy);
  const run = runIn(setting, world, policy);
  const observations = new Float64Array(horizon * series.length);
  for (let t = 0; t < horizon; t++) {
    const y = yearOf(run, region.policyYear + t);
    if (rules !== null) applyRules(rules, y);
    simulateYear(y, setting.processes);
    watch?.(y);
    if (rules !== null) remember(rules, y);
    const row = observations.subarray(t * series.length, (t + 1) * series.length);
    observe(y, series, row);
    requireNumbers(row, series, y.year);
  }
  return observations;
}

/** Refuses doses beyond the ranges of their levers, which would be cut off silently. */
function requireDoses(
  { whole, model: { levers } }: Setting,
  { levers: uses }: Policy,
  horizon: number,
): void {
  const place = regionAtPolicy(whole);
  const rangeOf = (id: string) => doseRangeIn(leverOf(id, levers), place);
  const [problem] = doseProblems(uses, rangeOf, place, whole.policyYear + horizon - 1);
  if (problem === undefined) return;
  const { lever, dose, year, range } = problem;
  const { unit } = leverOf(lever, levers);
  throw new RangeError(
    `the dose of ${lever} comes to ${dose} in ${year}; it can be ${range[0]} to ${range[1]} (${unit})`,
  );
}

/** Values of the series in the year just simulated. */
function observe(y: Year, series: readonly Series[], values: Float64Array): void {
  const view = viewOf(y);
  for (let s = 0; s < series.length; s++) values[s] = series[s].observe(view);
  fillDerived(values, series);
}

/**
 * Observed values are numbers. Only a ratio may have no value, where its denominator is 0: it is then NaN, never
 * infinite, and always the same one: which of the many NaNs 0/0 gives is left to the engine, and stored runs hold its bits.
 */
function requireNumbers(row: Float64Array, series: readonly Series[], year: number): void {
  for (let s = 0; s < row.length; s++) {
    const value = row[s];
    if (Number.isFinite(value)) continue;
    const { indicator, part } = series[s];
    if (Number.isNaN(value) && indicator.kind === 'ratio') {
      row[s] = Number.NaN;
      continue;
    }
    const name = part === '' ? indicator.id : `${indicator.id} (${part})`;
    throw new Error(
      `${name} comes to ${value} in ${year}: a number of the scenario is too large or too small to compute with`,
    );
  }
}
