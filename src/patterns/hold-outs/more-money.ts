import { sum } from '../../maths/sum.js';
import type { Region } from '../../model/place/region.js';
import type { SimulatedYear } from '../../model/run.js';
import { withGovernmentMoney } from '../government-money.js';
import { type Place, placeOf, watched } from '../places.js';
import { peoplePerRow } from '../rows-of-nation.js';

/** Something that is counted year by year, added up over years from the policy year on: first included, last not. */
interface Counted {
  readonly of: (y: SimulatedYear) => number;
  readonly years: readonly [number, number];
}

/** A sum as it usually is, and where the government's research money is higher for ever. */
export interface WithMore {
  readonly usual: number;
  readonly more: number;
}

/** What is counted in the baseline, and with so many times the money of the government's call and of the funders that it pays. */
export function withMoreMoney(
  replicate: number,
  region: Region,
  seed: string,
  times: number,
  counted: Counted,
): WithMore {
  const at = (place: Region) => placeOf(place, seed, replicate, {}, peoplePerRow(region));
  const total = (place: Place) => {
    const values: number[] = [];
    watched(place, counted.years[1], (y) => values.push(counted.of(y)));
    return sum(Float64Array.from(values.slice(counted.years[0])));
  };
  return { usual: total(at(region)), more: total(at(withGovernmentMoney(region, times))) };
}
