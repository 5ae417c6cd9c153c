import { type LeverUse, NO_POLICY, type Policy } from '../model/engine/policy.js';
import { constant } from '../model/engine/program.js';
import { leverOf, targetsOf } from '../model/entries/lever.js';
import type { Model } from '../model/model.js';
import type { Region } from '../model/place/region.js';
import { runPolicy } from '../model/simulation.js';
import type { TrialPlace } from './trial-place.js';

/** Where and with which model an entry is tried. */
export interface Trial {
  readonly region: Region;
  /** The package's own unless given; the entry is added to it where it lacks it. */
  readonly model?: Model;
}

/** What is observed under a policy, year by column. */
export const observedUnder = ({ setting, world }: TrialPlace, policy: Policy, years: number): Float64Array =>
  runPolicy(setting, world, policy, years);

/** What is observed of a place without any policy, by years: entries of one model are held against the same run. */
const runsWithoutPolicy = new WeakMap<TrialPlace, Map<number, Float64Array>>();

/** The same without a policy; made once, and not to be changed. */
export function untouched(place: TrialPlace, years: number): Float64Array {
  const known = runsWithoutPolicy.get(place) ?? new Map<number, Float64Array>();
  const run = known.get(years) ?? observedUnder(place, policyOfDoses(place, {}), years);
  runsWithoutPolicy.set(place, known.set(years, run));
  return run;
}

/** The levers of these doses from the year on that lies `delay` years after the policy year. */
export function policyOfDoses(
  { setting }: TrialPlace,
  doses: Readonly<Record<string, number>>,
  delay = 0,
): Policy {
  const start = setting.whole.policyYear + delay;
  const levers = Object.entries(doses).map(([lever, dose]) => ({
    lever,
    ...firstTarget(lever, setting.model),
    dose: constant(dose),
    start,
    // tried for what it does if it comes
    chance: 1,
    end: start + 99,
    ramp: 0,
  }));
  return { ...NO_POLICY, levers };
}

/** What a use of a lever that has targets is aimed at here. */
function firstTarget(id: string, { levers }: Model): Pick<LeverUse, 'target'> {
  const [target] = targetsOf(leverOf(id, levers));
  return target === '' ? {} : { target };
}

/** Whether observations are the same bits as others, in the years that they have. */
export const areSame = (a: Float64Array, b: Float64Array): boolean =>
  a.every((value, n) => Object.is(value, b[n]));
