import { type LeverUse, NO_POLICY, type Policy } from '../model/engine/policy.js';
import { constant } from '../model/engine/program.js';
import type { World } from '../model/engine/world.js';
import { leverOf, targetsOf } from '../model/entries/lever.js';
import { medinno } from '../model/medinno.js';
import type { Model } from '../model/model.js';
import { parameterValues } from '../model/parameter-values.js';
import type { Region } from '../model/place/region.js';
import type { Setting } from '../model/run.js';
import { runPolicy, settingOf, worldAtPolicyYear } from '../model/simulation.js';
import { replicateKey } from '../random/keys.js';

/** Where and with which model an entry is tried. */
export interface Trial {
  readonly region: Region;
  /** The package's own unless given; the entry is added to it where it lacks it. */
  readonly model?: Model;
}

/** Years of the spin-up of a trial: fewer than of a study, enough for references. */
const SPIN_UP_YEARS = 12;

/** A place ready for policies: its setting at point values, and its world at the policy year. */
export interface TrialPlace {
  readonly setting: Setting;
  readonly world: World;
}

/** The place of a trial. */
export function trialPlace(region: Region, model: Model = medinno): TrialPlace {
  const setting = settingOf(model, withUsualPrices(region, model), parameterValues(model));
  return { setting, world: worldAtPolicyYear(setting, replicateKey('trial', 1), SPIN_UP_YEARS) };
}

/** The region with the usual prices of the model where it has none. */
export function withUsualPrices(region: Region, model: Model): Region {
  const usual = Object.entries(model.prices).flatMap(([id, price]) =>
    price.usual === undefined ? [] : [[id, price.usual.value] as const],
  );
  return { ...region, prices: { ...Object.fromEntries(usual), ...region.prices } };
}

/** What is observed under a policy, year by column. */
export const observedUnder = ({ setting, world }: TrialPlace, policy: Policy, years: number): Float64Array =>
  runPolicy(setting, world, policy, years);

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

/** Whether two observations are the same bits, in the first years or in all. */
export const areSame = (a: Float64Array, b: Float64Array, length = a.length): boolean =>
  a.subarray(0, length).every((value, n) => Object.is(value, b[n]));
