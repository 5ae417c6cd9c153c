import type { DiscoveryData } from './cases.js';
import { allows, type Box, isLimited } from './limits.js';
import type { Counts } from './sample.js';

/** How good a box is. */
export interface BoxStatistics {
  /** Cases in the box. */
  readonly count: number;
  /** Cases of interest in the box. */
  readonly interesting: number;
  /** Share of the cases of interest that lie in the box; null where there are none. */
  readonly coverage: number | null;
  /** Share of the cases in the box that are of interest; null for an empty box. */
  readonly density: number | null;
  /** Share of all cases that lie in the box; null where there are none. */
  readonly mass: number | null;
}

/**
 * Coverage, density and mass of a box on any cases: those it was found on, or others that were held out. An end that is not limited
 * lets every value pass, also one beyond the data in which the box was found; inputs go by their ids.
 *
 * Source: Bryant and Lempert 2010, DOI 10.1016/j.techfore.2009.08.002.
 * @throws RangeError where a limited input is missing, or has not as many values as there are outcomes
 * @example
 * const dose = { id: 'dose', kind: 'number', low: 2, high: 4, lowLimited: true, highLimited: false };
 * const data = { inputs: [{ id: 'dose', kind: 'number', values: [1, 2, 3, 9] }], outcome: [true, false, true, true] };
 * boxStatistics({ limits: [dose] }, data).count; // => 3
 * boxStatistics({ limits: [dose] }, data).mass; // => 0.75
 */
export function boxStatistics({ limits }: Box, { inputs, outcome }: DiscoveryData): BoxStatistics {
  const within = membership({ limits }, { inputs, cases: outcome.length });
  const interesting = outcome.filter((is, row) => is && within[row]).length;
  const count = within.filter((is) => is).length;
  const all = { count: outcome.length, interesting: outcome.filter((is) => is).length };
  return statisticsOf({ count, interesting }, all);
}

/** The same from numbers of cases. */
export const statisticsOf = ({ count, interesting }: Counts, all: Counts): BoxStatistics => ({
  count,
  interesting,
  coverage: all.interesting === 0 ? null : interesting / all.interesting,
  density: count === 0 ? null : interesting / count,
  mass: all.count === 0 ? null : count / all.count,
});

interface Columns extends Pick<DiscoveryData, 'inputs'> {
  readonly cases: number;
}

/**
 * For every case whether it lies in the box.
 * @throws RangeError where a limited input is missing, or has another number of values
 */
export function membership({ limits }: Box, { inputs, cases }: Columns): boolean[] {
  const asked = limits.filter(isLimited).map((limit) => {
    const values = inputs.find(({ id }) => id === limit.id)?.values;
    if (values?.length !== cases)
      throw new RangeError(`${values?.length ?? 'no'} values of ${limit.id}, where ${cases} were expected`);
    return { limit, values };
  });
  return Array.from({ length: cases }, (_, row) =>
    asked.every(({ limit, values }) => allows(limit, values[row])),
  );
}
