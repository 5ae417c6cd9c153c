import { quantileSorted } from 'simple-statistics';
import { type Aggregate, aggregated } from '../../analysis/optimisation/aggregate.js';
import { stream } from '../../random/streams.js';
import type { Direction } from '../../statistics/best.js';
import { mean } from '../../statistics/mean.js';

/** How much better the worlds of a search make what it found look than others do. */
export interface Shrinkage {
  /** Mean over the front of what the search promised less what the test showed, more being better in both. */
  readonly shrinkage: number;
  /** 95 % interval over the worlds of both; null where either has fewer than two. */
  readonly low: number | null;
  readonly high: number | null;
}

/** One goal of a front: by point its values, one a world. */
interface Compared {
  readonly searched: readonly (readonly number[])[];
  readonly tested: readonly (readonly number[])[];
  readonly direction: Direction;
  readonly aggregate: Aggregate;
  /** Whether the worlds of search and test are those of the same draws, in the same order. */
  readonly paired: boolean;
}

/** Resamples of the worlds: enough for the ends of a 95 % interval. */
const RESAMPLES = 1000;

/**
 * What choosing by some worlds makes of a goal: points that are chosen since they did well in some worlds have done well by chance too, and do
 * less well in others. The interval is that of a bootstrap over worlds, search and test apart unless they are paired.
 *
 * Source: Smith and Winkler 2006, DOI 10.1287/mnsc.1050.0451; bootstrap: Efron and Tibshirani 1993, DOI 10.1201/9780429246593.
 * @throws RangeError for a front without points or points without worlds
 */
export function shrinkageOf(compared: Compared, seed: string): Shrinkage {
  const { searched, tested, paired } = compared;
  const [inSearch, inTest] = [searched[0]?.length ?? 0, tested[0]?.length ?? 0];
  if (inSearch === 0 || inTest === 0)
    throw new RangeError(`expected worlds of search and test, found ${inSearch} and ${inTest}`);
  const shrinkage = promisedLess(compared, all(inSearch), all(inTest));
  if (Math.min(inSearch, inTest) < 2) return { shrinkage, low: null, high: null };
  const random = stream(seed, 'search: shrinkage');
  const draw = (count: number) => Array.from({ length: count }, () => Math.floor(random() * count));
  const resampled = Array.from({ length: RESAMPLES }, () => {
    const first = draw(inSearch);
    return promisedLess(compared, first, paired && inSearch === inTest ? first : draw(inTest));
  }).sort((a, b) => a - b);
  return {
    shrinkage,
    low: quantileSorted(resampled, 0.025),
    high: quantileSorted(resampled, 0.975),
  };
}

const all = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

function promisedLess(
  { searched, tested, direction, aggregate }: Compared,
  inSearch: readonly number[],
  inTest: readonly number[],
): number {
  const over = (points: readonly (readonly number[])[], worlds: readonly number[]) =>
    mean(
      points.map((values) =>
        aggregated(
          worlds.map((n) => values[n]),
          aggregate,
          direction,
        ),
      ),
    );
  return direction * (over(searched, inSearch) - over(tested, inTest));
}
