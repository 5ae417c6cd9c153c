import { doseRangeIn } from '../../model/dose-range.js';
import { doseInYear, followsIndicator, type NamedValues } from '../../model/engine/dose.js';
import { type LeverUse, withValues } from '../../model/engine/policy.js';
import { namesOf } from '../../model/engine/program.js';
import type { ParameterValues } from '../../model/entries/parameter.js';
import type { Model } from '../../model/model.js';
import type { Region } from '../../model/place/region.js';
import { lastYearOfScenario, type Scenario } from '../../scenario/scenario.js';
import { costOf } from '../dose-for-sum.js';

/** A lever of the scenario's policy, which every portfolio of a search has besides those that the search doses. */
export interface GivenLever {
  readonly use: LeverUse;
  /** Calendar years in which it acts or may act by its rule. */
  readonly start: number;
  readonly end: number;
  /**
   * Million that it costs in its most expensive year with these named values: one with a rule as if it were in force, since its money has
   * to be there; one whose dose follows an indicator at the largest dose that there is.
   */
  readonly cost: (values: NamedValues) => number;
  /** Named values that its dose, and so its cost, depends on. */
  readonly pricedBy: readonly string[];
}

/** Where levers are priced. */
interface Priced {
  readonly model: Model;
  readonly region: Region;
  readonly p: ParameterValues;
}

/** The levers of a scenario's policy that act in its years, with what they cost at point values. */
export function givenLevers(scenario: Scenario, place: Priced): GivenLever[] {
  const last = lastYearOfScenario(scenario);
  return scenario.policy.levers
    .filter(({ start }) => start <= last)
    .map((use) => ({
      use,
      start: use.start,
      end: use.end,
      cost: (values) => useCost(use, values, last, place),
      pricedBy: namesOf(use.dose).filter((name) => Object.hasOwn(use.values ?? {}, name)),
    }));
}

/** What a use of a lever costs in its most expensive year up to a last one, million at point values, with its ramp over. */
function useCost(use: LeverUse, values: NamedValues, last: number, place: Priced): number {
  const lever = place.model.levers.find(({ id }) => id === use.lever)!;
  const costAt = (dose: number) => Math.max(0, costOf(lever, dose, place));
  if (followsIndicator(use)) return Math.max(...doseRangeIn(lever, place.region).map(costAt));
  const [own] = withValues({ levers: [{ ...use, ramp: 0 }], programme: null }, values).levers;
  let most = 0;
  for (let year = use.start; year <= Math.min(use.end, last); year++)
    most = Math.max(most, costAt(doseInYear(own, year, place.region)));
  return most;
}
