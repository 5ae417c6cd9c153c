import { doseRangeIn } from './dose-range.js';
import { isAwarded } from './engine/award.js';
import { type DoseRange, doseInYear, isActing, namedValues } from './engine/dose.js';
import { emptyMemory, type Look, type Memory, rowOf, seenIn } from './engine/memory.js';
import type { LeverUse, Policy } from './engine/policy.js';
import { lookedAt, lookOf, sinceWhen } from './engine/rule.js';
import type { World } from './engine/world.js';
import { leverOf } from './entries/lever.js';
import { type View, viewOf } from './entries/view.js';
import type { MedinnoYear } from './medinno-year.js';
import type { Region } from './place/region.js';
import { regionAtPolicy } from './place/yearly.js';
import type { Setting } from './run.js';
import { seriesOf } from './series.js';

/** Reads an indicator of the whole region in the year just simulated. */
type Observer = (view: View) => number;

/** A use of a lever with what its rule needs every year. */
interface Ruled {
  readonly use: LeverUse;
  /** Its place in the policy. */
  readonly place: number;
  readonly names: readonly string[];
  readonly range: DoseRange;
  /** Places of the other uses of the same lever and target, whose doses add up with it. */
  readonly together: readonly number[];
}

/** The rules of a policy in a setting. */
export interface Rules {
  readonly observers: readonly Observer[];
  readonly ruled: readonly Ruled[];
}

/** Where years before the policy year are seen: along a record. The spin-up has no health and no references, and is not seen. */
export const hasPast = ({ startYear, policyYear }: Pick<Region, 'startYear' | 'policyYear'>): boolean =>
  startYear < policyYear;

/** A memory for what these policies look at before their first year; null where none has a rule, or nothing is to be seen. */
export function memoryFor(policies: readonly Policy[], region: Region): Memory | null {
  const look = hasPast(region) ? lookOf(policies) : null;
  return look === null ? null : emptyMemory(look);
}

/** Observers of what a world remembers, while no policy acts; null where it remembers nothing. */
export function lookingRules(setting: Setting, { memory }: World): Rules | null {
  return memory === null ? null : { observers: observersOf(setting, memory.names), ruled: [] };
}

/**
 * The rules of a policy that begins in a world, which remembers from now on what they need; null where it has none, and the world remembers
 * nothing more.
 * @throws RangeError where a delay is no whole number from 1 on, or the world has a past and was made without seeing in it what
 * they look at
 */
export function rulesFor(setting: Setting, world: World, policy: Policy): Rules | null {
  requireDelays(policy);
  const look = lookOf([policy]);
  if (look === null) {
    world.memory = null;
    return null;
  }
  const memory = hasPast(setting.region) ? seenPast(world, look) : emptyMemory(look);
  memory.since = new Float64Array(policy.levers.length);
  memory.doses = new Float64Array(policy.levers.length);
  world.memory = memory;
  const ruled = policy.levers.flatMap((use, place) =>
    use.rule === undefined ? [] : [ruledUse(use, place, policy, setting)],
  );
  return { observers: observersOf(setting, memory.names), ruled };
}

function requireDelays({ levers }: Policy): void {
  for (const { lever, rule } of levers)
    if (rule !== undefined && !(Number.isSafeInteger(rule.delay) && rule.delay >= 1))
      throw new RangeError(
        `found a delay of ${rule.delay} in a rule of ${lever}, expected whole years from 1 on: a year is known when it is over`,
      );
}

function seenPast({ memory }: World, { names, years }: Look): Memory {
  if (memory !== null && years <= memory.years && names.every((name) => memory.names.includes(name)))
    return memory;
  throw new RangeError(
    `found a rule that looks at ${names.join(', ')} up to ${years} years back, expected a world that was made with it: give worldAtPolicyYear the policies`,
  );
}

function ruledUse(use: LeverUse, place: number, { levers }: Policy, { model, whole }: Setting): Ruled {
  const { lever: id, target = '' } = use;
  const together = levers.flatMap((other, n) =>
    n !== place && other.lever === id && (other.target ?? '') === target ? [n] : [],
  );
  const range = doseRangeIn(leverOf(id, model.levers), regionAtPolicy(whole));
  return { use, place, names: lookedAt(use), range, together };
}

/** @throws RangeError for what is no indicator that is observed */
function observersOf({ model, whole, representation }: Setting, names: readonly string[]): Observer[] {
  return names.map((name) => {
    const indicator = model.indicators.find(({ id }) => id === name);
    if (indicator === undefined || indicator.formula !== undefined)
      throw new RangeError(`found a rule that looks at ${name}, expected an indicator of the model`);
    return seriesOf(whole, [indicator], representation)[0].observe;
  });
}

/** Remembers the year just simulated. What is infinite has no value. */
export function remember({ observers }: Rules, y: MedinnoYear): void {
  const { memory } = y.world;
  if (memory === null) return;
  const view = viewOf(y);
  const row = rowOf(y.year, memory);
  for (let n = 0; n < observers.length; n++) {
    const value = observers[n](view);
    memory.totals[row + n] = Number.isFinite(value) ? value : Number.NaN;
  }
}

/**
 * Decides before a year which levers are in force by their rules, and their doses: those awarded in their years alone. The doses
 * of a lever and target are kept within its range together, those without a rule first.
 */
export function applyRules({ ruled }: Rules, y: MedinnoYear): void {
  const { memory } = y.world;
  if (memory === null) return;
  for (const one of ruled) {
    const { use, place, range } = one;
    const before = memory.doses[place];
    memory.doses[place] = 0;
    if (!isActing(use, y.year) || !isAwarded(use, leverOf(use.lever, y.levers), y)) {
      memory.since[place] = 0;
      continue;
    }
    const seen = seenIn(memory, y.year - use.rule!.delay, one.names);
    const since = decided(use, memory.since[place], seen, y);
    memory.since[place] = since;
    if (since === 0) continue;
    const asked = doseInYear(use, y.year, y.region, { since, seen });
    const others = doseOfOthers(one, memory, y);
    memory.doses[place] = Number.isNaN(asked) ? before : keptWithin(asked, others, range);
  }
}

function decided(use: LeverUse, before: number, seen: ReturnType<typeof seenIn>, y: MedinnoYear): number {
  const { year, region } = y;
  const yearsIn = before === 0 ? 1 : year - before + 1;
  const named = { ...namedValues(use, { year, yearsIn }, region), ...seen };
  return sinceWhen(use.rule!, before, { year, named });
}

/** The dose, or as much of it as the range leaves over besides other doses. */
function keptWithin(dose: number, others: number, [low, high]: DoseRange): number {
  const sum = others + dose;
  if (sum < low) return low - others;
  return sum > high ? high - others : dose;
}

/** Doses of the same lever in the year: those without a rule, and those whose rules were applied before. */
function doseOfOthers({ place, together }: Ruled, memory: Memory, y: MedinnoYear): number {
  let sum = 0;
  for (const n of together) {
    const other = y.policy.levers[n];
    if (other.rule !== undefined) sum += n < place ? memory.doses[n] : 0;
    else if (isActing(other, y.year) && isAwarded(other, leverOf(other.lever, y.levers), y))
      sum += doseInYear(other, y.year, y.region);
  }
  return sum;
}
