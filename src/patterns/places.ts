import { NO_POLICY, type Policy } from '../model/engine/policy.js';
import { constant } from '../model/engine/program.js';
import type { World } from '../model/engine/world.js';
import { leverOf } from '../model/entries/lever.js';
import type { ParameterValues } from '../model/entries/parameter.js';
import { medinno } from '../model/medinno.js';
import { parameterValues } from '../model/parameter-values.js';
import type { OutsideFunderSpec, Region } from '../model/place/region.js';
import { filledSize } from '../model/place/size.js';
import type { Setting, SimulatedYear } from '../model/run.js';
import { type Observations, runPolicy, settingOf, worldAtPolicyYear } from '../model/simulation.js';
import { replicateKey } from '../random/keys.js';

/** A region ready for policies: its setting at point values, and its world at the policy year. */
export interface Place {
  readonly setting: Setting;
  readonly world: World;
}

/** Parameters that an arm changes, by id. */
export type Changes = ParameterValues;

/**
 * The world of one replicate at the policy year; all arms of this replicate have common random numbers.
 * @throws RangeError for a parameter that the model does not have: an arm that changes nothing would pass for a control
 */
export function placeOf(region: Region, seed: string, replicate: number, changes: Changes = {}): Place {
  requireKnown(changes);
  const place = withoutOwnTerms(region, changes);
  const setting = settingOf(medinno, place, parameterValues(medinno, changes));
  return { setting, world: worldAtPolicyYear(setting, replicateKey(seed, replicate)) };
}

/** The region without the funders' own terms for parameters that an arm changes, which would override the change. */
function withoutOwnTerms(region: Region, changes: Changes): Region {
  const own = ({
    overhead,
    reviewNoise,
    priorAwardWeight,
    ...rest
  }: OutsideFunderSpec): OutsideFunderSpec => ({
    ...rest,
    ...Object.fromEntries(
      Object.entries({ overhead, reviewNoise, priorAwardWeight }).filter(
        ([term, value]) => value !== undefined && !Object.hasOwn(changes, term),
      ),
    ),
  });
  return { ...region, funding: { ...region.funding, outside: region.funding.outside.map(own) } };
}

function requireKnown(changes: Changes): void {
  const unknown = Object.keys(changes).filter((id) => !Object.hasOwn(medinno.parameters, id));
  if (unknown.length > 0)
    throw new RangeError(
      `a pattern changes ${unknown.join(', ')}, which the model does not have as parameters`,
    );
}

/** Looks at a year of a run, counted from 0 in the policy year, once it is over. */
type Watch = (y: SimulatedYear, year: number) => void;

/** Runs a place for so many years under doses of levers, constant from the policy year on, and shows every year to `watch`. */
export function watched(
  { setting, world }: Place,
  years: number,
  watch: Watch,
  doses: Readonly<Record<string, number>> = {},
): Observations {
  const { policyYear } = setting.whole;
  const watching = { ...setting, watch: (y: SimulatedYear) => watch(y, y.year - policyYear) };
  return runPolicy(watching, world, policyOf(doses, policyYear, years), years);
}

function policyOf(doses: Readonly<Record<string, number>>, start: number, years: number): Policy {
  const end = start + years - 1;
  const levers = Object.entries(doses).map(([lever, dose]) => ({
    lever,
    start,
    end,
    ramp: 0,
    dose: constant(dose),
  }));
  return { ...NO_POLICY, levers };
}

/** The same place with a lever at a dose for ever from the policy year on, free of charge: its effect without its cost. */
export function withUnpaid(place: Place, lever: string, dose: number): Place {
  const { setting, world } = place;
  const baseline = { ...setting.baseline };
  leverOf(lever, medinno.levers).act(baseline, dose, setting.p, {
    price: 0,
    size: filledSize(setting.whole),
    target: '',
  });
  return { world, setting: { ...setting, baseline } };
}

/** The usual dose of a lever, by the catalogue. */
export const usualDose = (lever: string): number => leverOf(lever, medinno.levers).standard;

/** The same place with other funding from the policy year on. */
export function withFunding(place: Place, funding: Partial<Region['funding']>): Place {
  const changed = (region: Region): Region => ({ ...region, funding: { ...region.funding, ...funding } });
  const { setting, world } = place;
  return { world, setting: { ...setting, region: changed(setting.region), whole: changed(setting.whole) } };
}
