import { NO_POLICY, type Policy } from '../model/engine/policy.js';
import { constant } from '../model/engine/program.js';
import type { World } from '../model/engine/world.js';
import type { ParameterValues } from '../model/entries/parameter.js';
import { medinno } from '../model/medinno.js';
import { parametersIn } from '../model/parameter-values.js';
import type { OutsideFunderSpec, Region } from '../model/place/region.js';
import type { Setting, SimulatedYear } from '../model/run.js';
import { settingOf } from '../model/setting.js';
import { type Observations, runPolicy, worldAtPolicyYear } from '../model/simulation.js';
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
export function placeOf(
  region: Region,
  seed: string,
  replicate: number,
  changes: Changes = {},
  representation = 1,
): Place {
  requireKnown(changes);
  const place = withoutOwnTerms(region, changes);
  const setting = settingOf(medinno, place, parametersIn(place, medinno, changes), representation);
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
