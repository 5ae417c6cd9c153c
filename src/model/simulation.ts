import type { Key } from '../random/keys.js';
import { type Centring, centringOf } from './centring.js';
import { baselineControls } from './controls.js';
import { doseProblems } from './dose.js';
import { foundWorld } from './founders.js';
import { INDICATORS, type Series, seriesOf } from './indicators/catalogue.js';
import { fillDerived } from './indicators/derived.js';
import type { Indicator } from './indicators/entry.js';
import { viewOf } from './indicators/view.js';
import { NO_LEVELS } from './levels.js';
import { LEVERS, leverOf } from './levers/catalogue.js';
import type { Lever } from './levers/entry.js';
import { PATHWAYS, type Pathway } from './parameters/pathways.js';
import type { Parameters } from './parameters/registry.js';
import { forgetGone } from './people.js';
import { NO_POLICY, type Policy } from './policy.js';
import { endSpinUp } from './processes/references.js';
import { REFERENCE_YEARS } from './references.js';
import type { Region } from './region.js';
import {
  representedLevers,
  representedParameters,
  representedPolicy,
  representedRegion,
} from './representation.js';
import { copyOf } from './snapshot.js';
import type { World } from './world.js';
import { liveYear, type PlacedProcess, type Process, YEAR, yearWith } from './year.js';
import { emptyScratch, type Year } from './year-context.js';

/** Years under the region's constant real baseline before its start year. */
export const SPIN_UP_YEARS = 40;

/** What is simulated: one place under one draw of the parameters, with the parts of the house it uses. */
export interface Setting {
  /** The region whose rows are simulated, and the whole one that they represent: the same unless rows stand for several. */
  readonly region: Region;
  readonly whole: Region;
  /** People for whom one row stands. */
  readonly representation: number;
  readonly p: Parameters;
  readonly centring: Centring;
  readonly pathways: readonly Pathway[];
  readonly levers: readonly Lever[];
  readonly series: readonly Series[];
  readonly processes: readonly Process[];
}

/** Parts of the house that a user may bring along. */
export interface Extensions {
  readonly pathways?: readonly Pathway[];
  readonly levers?: readonly Lever[];
  readonly indicators?: readonly Indicator[];
  /** Steps beside those of the year, each before or after one of them. */
  readonly processes?: readonly PlacedProcess[];
}

/**
 * A setting under which one simulated row stands for `representation` people of the region, as `representation.ts` tells;
 * policies and observations are of the whole region all the same. The region is copied: what is done to it later changes
 * nothing.
 * @throws RangeError where `representation` is no whole number from 1 on, or leaves too few rows to simulate; where a
 * process from outside has no place in the year
 */
export function settingOf(
  place: Region,
  p: Parameters,
  extensions: Extensions = {},
  representation = 1,
): Setting {
  const pathways = extensions.pathways ?? PATHWAYS;
  // Copies have one layout, in every draw from 1 on.
  const whole = copyOf(place);
  const region = representedRegion(whole, representation);
  return {
    region,
    whole,
    representation,
    p: representedParameters(p, representation),
    pathways,
    centring: centringOf(p, pathways),
    levers: [...LEVERS, ...(extensions.levers ?? [])],
    series: seriesOf(whole, [...INDICATORS, ...(extensions.indicators ?? [])], representation),
    processes: extensions.processes === undefined ? YEAR : yearWith(extensions.processes),
  };
}

/**
 * The world as it stands at the start of the policy year: founded, spun up under the baseline until its
 * references are fixed, then run through the years up to the policy year. Every policy starts from a copy of it.
 */
export function worldAtPolicyYear(setting: Setting, key: Key, spinUpYears = SPIN_UP_YEARS): World {
  const { region, p } = setting;
  const world = foundWorld(region, p, key, region.startYear - spinUpYears);
  const scratch = emptyScratch(world.active.length);
  for (let year = region.startYear - spinUpYears; year < region.policyYear; year++) {
    const y = yearOf(setting, world, NO_POLICY, year, scratch);
    liveYear(y, setting.processes);
    if (year === region.startYear - 1) endSpinUp(y);
  }
  forgetGone(world);
  return world;
}

/** Observed values: one row a year from the policy year on, one column per series of the setting. */
export type Observations = Float64Array;

/**
 * Run a policy from a copy of the world at the policy year; the world given is not changed.
 * @throws RangeError where a dose is not finite, or outside its lever's range, in some year of the horizon; Error where what
 * is observed is no number
 */
export function runPolicy(setting: Setting, start: World, policy: Policy, horizon: number): Observations {
  requireDoses(setting, policy, horizon);
  const world = copyOf(start);
  const { series, region } = setting;
  const observations = new Float64Array(horizon * series.length);
  const scratch = emptyScratch(world.active.length);
  for (let t = 0; t < horizon; t++) {
    const y = yearOf(setting, world, policy, region.policyYear + t, scratch);
    liveYear(y, setting.processes);
    const row = observations.subarray(t * series.length, (t + 1) * series.length);
    observe(y, series, row);
    requireNumbers(row, series, y.year);
  }
  return observations;
}

/** Levers act as their ranges allow: a dose beyond them would be cut off somewhere, without a word. */
function requireDoses({ whole, levers }: Setting, { levers: uses }: Policy, horizon: number): void {
  const rangeOf = (id: string) => leverOf(id, levers).range;
  const [problem] = doseProblems(uses, rangeOf, whole, whole.policyYear + horizon - 1);
  if (problem === undefined) return;
  const { lever, dose, year, range } = problem;
  const { unit } = leverOf(lever, levers);
  throw new RangeError(
    `the dose of ${lever} comes to ${dose} in ${year}; it can be ${range[0]} to ${range[1]} (${unit})`,
  );
}

/** The year just lived as values of the series. */
function observe(y: Year, series: readonly Series[], values: Float64Array): void {
  const view = viewOf(y);
  for (let s = 0; s < series.length; s++) values[s] = series[s].observe(view);
  fillDerived(values, series);
}

/**
 * What is observed is a number. Only a ratio may have no value, as where nothing is there to divide by: it is then not a
 * number, never an infinite one.
 */
function requireNumbers(row: Float64Array, series: readonly Series[], year: number): void {
  for (const [s, value] of row.entries()) {
    const { indicator, part } = series[s];
    if (Number.isFinite(value) || (Number.isNaN(value) && indicator.kind === 'ratio')) continue;
    const name = part === '' ? indicator.id : `${indicator.id} (${part})`;
    throw new Error(
      `${name} comes to ${value} in ${year}: a number of the scenario is too large or too small to compute with`,
    );
  }
}

/** The context of one year; levers and policy are those of the whole region. */
export function yearOf(
  setting: Setting,
  world: World,
  policy: Policy,
  year: number,
  scratch: Year['scratch'],
): Year {
  const { region, whole, representation, p, centring, pathways, levers } = setting;
  return {
    world,
    region,
    representation,
    p,
    centring,
    pathways,
    levers: representedLevers(levers, representation),
    policy: representedPolicy(policy, whole, representation),
    year,
    scratch,
    controls: baselineControls(p),
    levels: NO_LEVELS,
    spinUp: year < region.startYear,
    referenceYear: year < region.startYear && year >= region.startYear - REFERENCE_YEARS,
  };
}
