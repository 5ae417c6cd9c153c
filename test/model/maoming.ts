import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LeverUse, Policy } from '../../src/model/engine/policy.js';
import { constant } from '../../src/model/engine/program.js';
import { copyOf } from '../../src/model/engine/snapshot.js';
import type { World } from '../../src/model/engine/world.js';
import type { Size } from '../../src/model/entries/lever.js';
import type { PlacedProcess } from '../../src/model/entries/process.js';
import { medinno } from '../../src/model/medinno.js';
import { type Additions, extend } from '../../src/model/model.js';
import { parameterValues } from '../../src/model/parameter-values.js';
import type { Region } from '../../src/model/place/region.js';
import { filledSize } from '../../src/model/place/size.js';
import { runIn, type Setting, type SimulatedYear, yearOf } from '../../src/model/run.js';
import { settingOf } from '../../src/model/setting.js';
import { simulateYear } from '../../src/model/simulated-year.js';
import {
  type Observations,
  runPolicy,
  SPIN_UP_YEARS,
  worldAtPolicyYear,
} from '../../src/model/simulation.js';
import { replicateKey } from '../../src/random/keys.js';
import { parseRegion } from '../../src/scenario/region/region-file.js';

const FILE = fileURLToPath(new URL('../../scenarios/regions/maoming.yaml', import.meta.url));

function readRegion(): Region {
  const loaded = parseRegion(readFileSync(FILE, 'utf8'), 'maoming.yaml');
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return loaded.value.region;
}

/** Maoming as its file describes it. */
export const region = readRegion();
/** Maoming with every parameter at its point value (draw 0). */
export const setting = settingOf(medinno, region, parameterValues(medinno));
export const POLICY_YEAR = region.policyYear;

/** The place with other parameters, another region or parts brought along. */
export function settingWith(
  overrides: Readonly<Record<string, number>>,
  additions: Additions = {},
  place: Region = region,
): Setting {
  for (const id of Object.keys(overrides))
    if (!(id in medinno.parameters)) throw new Error(`no parameter ${id}`);
  return settingOf(extend(medinno, additions), place, parameterValues(medinno, overrides));
}

const worlds = new Map<string, World>();

/** A spun-up world of a replicate, made once per test file. Runs must not change it. */
export function worldOf(replicate: number, spinUpYears = SPIN_UP_YEARS): World {
  const name = `${replicate}/${spinUpYears}`;
  const world = worlds.get(name) ?? worldAtPolicyYear(setting, replicateKey('test', replicate), spinUpYears);
  worlds.set(name, world);
  return world;
}

/** One lever at a constant dose from the policy year on, for `years` years. */
/** A use of a lever; where it has targets, of the first of them. */
export function lever(id: string, dose: number, years = 20, start = POLICY_YEAR, ramp = 0): LeverUse {
  return {
    lever: id,
    ...firstTarget(id),
    ...ifAwarded(id),
    dose: constant(dose),
    start,
    end: start + years - 1,
    ramp,
  };
}

/** What the award of a lever decided above does if it comes. */
function ifAwarded(id: string): Pick<LeverUse, 'chance'> {
  const authority = setting.levers.find((one) => one.id === id)?.authority ?? 'government';
  return authority === 'government' ? {} : { chance: 1 };
}

/** The first target of a lever, for a use of it. */
export function firstTarget(id: string): Pick<LeverUse, 'target'> {
  const targets = medinno.levers.find((one) => one.id === id)?.targets;
  return targets === undefined ? {} : { target: targets[0] };
}

/** A policy of some levers, with a fixed sum a year where `amount` is given. */
export function policyOf(
  levers: readonly LeverUse[],
  amount: number | null = null,
  years = 20,
  start = POLICY_YEAR,
  payer = 'city',
): Policy {
  const programme = amount === null ? null : { payer, amount, start, end: start + years - 1 };
  return { levers, programme };
}

/** Million CNY a year that a dose of a lever costs in Maoming; 0 when it is free. */
export function costOf(id: string, dose: number, size: Size = filledSize(region)): number {
  const found = setting.levers.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no lever ${id}`);
  const price = found.price === null ? 0 : (region.prices[found.price] ?? 1);
  return found.cost ? found.cost(dose, price, setting.p, size) : dose * price;
}

/** Live some years on the world given, which changes; `look` sees every year when it is over. */
export function liveOn(
  place: Setting,
  world: World,
  policy: Policy,
  years: number,
  look: (y: SimulatedYear) => void = () => {},
): World {
  const run = runIn(place, world, policy);
  for (let t = 0; t < years; t++) {
    const y = yearOf(run, world.year + 1);
    simulateYear(y, place.processes);
    look(y);
  }
  return world;
}

/** The same on a copy. */
export const liveFrom = (
  place: Setting,
  start: World,
  policy: Policy,
  years: number,
  look?: (y: SimulatedYear) => void,
): World => liveOn(place, copyOf(start), policy, years, look);

/** Looks at the year, each right after the process it is named for. */
export const lookingAfter = (looks: Readonly<Record<string, (y: SimulatedYear) => void>>): PlacedProcess[] =>
  Object.entries(looks).map(([after, step]) => ({ process: { id: `look after ${after}`, step }, after }));

export const observe = (
  replicate: number,
  policy: Policy,
  horizon: number,
  place: Setting = setting,
): Observations => runPolicy(place, worldOf(replicate), policy, horizon);

/** Column of an indicator (or of one of its parts, `dimension=value`) among the observations. */
export function columnOf(indicator: string, part = '', place: Setting = setting): number {
  const column = place.series.findIndex((one) => one.indicator.id === indicator && one.part === part);
  if (column < 0) throw new Error(`no series ${indicator} ${part}`);
  return column;
}

/** Yearly values of an indicator. */
export function seriesIn(observations: Observations, indicator: string, part = ''): number[] {
  const width = setting.series.length;
  const column = columnOf(indicator, part);
  return Array.from({ length: observations.length / width }, (_, t) => observations[t * width + column]);
}

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
export const meanOf = (values: readonly number[]): number => sumOf(values) / values.length;

export function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return sumOf(values.map((value) => (value - mean) ** 2)) / (values.length - 1);
}

/** The bytes of observations, to be compared exactly. */
export const bytesOf = (values: Observations): string =>
  Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64');
