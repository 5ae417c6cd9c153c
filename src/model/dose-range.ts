import type { DoseRange } from './engine/dose.js';
import type { Lever } from './entries/lever.js';
import type { Region } from './place/region.js';
import { filledSize } from './place/size.js';

/** Units of doses that count something, of which a larger region can use more; all others, those of additions too, are the same in any. */
const COUNTED =
  /^(million|thousand|persons|people|places|posts|homes|teams|offices|platforms|units|disciplines|doctors)\b/;

/** The largest region for which ranges of doses were written: a city of so many research-active posts and residents. */
const CITY = { posts: 2000, population: 10_000_000 } as const;

/** Whether a dose is an amount. */
export const isAmount = ({ unit }: Pick<Lever, 'unit'>): boolean => COUNTED.test(unit);

/**
 * The range of a lever's doses in a region: as it was written for a city, and of amounts in proportion beyond one, by posts or by
 * residents, whichever is more.
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * const lever = medinno.levers.find(({ id }) => id === 'competitiveGrants');
 * doseRangeIn(lever, scenario.region); // => lever.range
 * doseRangeIn(lever, { ...scenario.region, population: 100_000_000 })[1]; // => 10 * lever.range[1]
 */
export function doseRangeIn(
  lever: Pick<Lever, 'unit' | 'range'>,
  region: Pick<Region, 'institutions' | 'doctors' | 'population'>,
): DoseRange {
  if (!isAmount(lever)) return lever.range;
  const { posts, population } = filledSize(region);
  const times = Math.max(1, posts / CITY.posts, population / CITY.population);
  const [low, high] = lever.range;
  return [Math.min(low, low * times), Math.max(high, high * times)];
}
