import { sum } from '../../maths/sum.js';
import type { Region } from '../../model/place/region.js';
import type { SimulatedYear } from '../../model/run.js';
import { withGovernmentMoney } from '../government-money.js';
import { placeOf, watched } from '../places.js';
import { peoplePerRow } from '../rows-of-nation.js';

/** What is counted year by year, each added up over years from the policy year on: first included, last not. */
interface Counted {
  readonly of: readonly ((y: SimulatedYear) => number)[];
  readonly years: readonly [number, number];
}

/** A sum as it usually is, and where the government's research money is higher for ever. */
export interface WithMore {
  readonly usual: number;
  readonly more: number;
}

/** All that is counted, in the baseline and with so many times the money of the government's call and of the funders that it pays. */
export function withMoreMoney(
  replicate: number,
  region: Region,
  seed: string,
  times: number,
  { of: counts, years: [first, end] }: Counted,
): WithMore[] {
  const totals = (place: Region) => {
    const values = counts.map((): number[] => []);
    watched(placeOf(place, seed, replicate, {}, peoplePerRow(region)), end, (y) => {
      for (const [n, count] of counts.entries()) values[n].push(count(y));
    });
    return values.map((byYear) => sum(Float64Array.from(byYear.slice(first))));
  };
  const [usual, more] = [totals(region), totals(withGovernmentMoney(region, times))];
  return counts.map((_, n) => ({ usual: usual[n], more: more[n] }));
}
