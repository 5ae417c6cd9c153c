import { requireCount, requireNumbers } from '../../statistics/checked-numbers.js';
import { FEWEST_DEGREES } from '../../statistics/estimable.js';
import { tooFew } from '../not-available.js';
import type { Baseline } from './baseline.js';
import { requireComplete } from './complete-series.js';
import { YEARS } from './forecast-by.js';
import { stepsOf } from './forecast-steps.js';
import { rootMeanSquare } from './residual-sd.js';

export interface StockFlowOptions {
  /** New grants of every past year, the oldest first, without gaps. */
  readonly awards: readonly number[];
  /** Money of every year, past and to forecast: as many values as awards and horizon together. */
  readonly budget: readonly number[];
  /** Money that a grant takes in each of its years, in the unit of the budget: one number, or one for each year of award. */
  readonly size: number | readonly number[];
  /** Years for which a grant is paid, the year of award included. */
  readonly duration: number;
  /** Years to forecast. */
  readonly horizon: number;
}

/** New grants by year, and what pays for them. */
interface Flow {
  readonly budget: readonly number[];
  readonly size: readonly number[];
  readonly duration: number;
}

/**
 * Stock and flow of grants: what earlier grants still take is paid first, and the free money of a year goes to as many
 * grants as it pays for: awards = (budget - instalments of earlier awards) / size. Where the year before kept the rule, with a constant size, this is
 * awards(t) = (budget(t) - budget(t - 1)) / size + awards(t - duration), so that a rise of the budget echoes after each duration. Awards are
 * never below 0.
 *
 * Nothing is fitted. Normal errors from the past years in which the rule can be checked, s being the root of their mean square;
 * an award too many takes the free money of the years after it, so that errors answer each other. Mean and
 * quantiles are not below 0; `sd` is that before this bound. Needs
 * `duration` + 1 years.
 *
 * Source: Larson, Ghaffarzadegan and Diaz 2012, DOI 10.1287/serv.1120.0030.
 * @returns mean and quantiles of new grants of every step, or that the record is too short
 * @throws RangeError for paths that do not fit the years, sizes not above 0, gaps, and counts that are not whole numbers from 1
 * @example
 * const budget = [10, 10, 10, 10, 10, 12, 12];
 * const awards = [2.5, 2.5, 2.5, 2.5, 2.5];
 * stockFlowForecast({ awards, budget, size: 1, duration: 4, horizon: 2 }).steps.map(({ mean }) => mean); // => [4.5, 2.5]
 */
export function stockFlowForecast({ awards, budget, size, duration, horizon }: StockFlowOptions): Baseline {
  requireCount(horizon, 'the horizon');
  requireCount(duration, 'the duration');
  requireComplete(awards, false);
  const n = awards.length;
  const sizes = typeof size === 'number' ? budget.map(() => size) : size;
  requirePath(budget, 'the budget', n + horizon);
  requirePath(sizes, 'the size', n + horizon);
  const small = sizes.find((value) => !(value > 0));
  if (small !== undefined) throw new RangeError(`a grant of size ${small} pays for nothing`);
  const needed = duration - 1 + FEWEST_DEGREES;
  if (n < needed) return tooFew(n, needed, YEARS);
  const flow = { budget, size: sizes, duration };
  const checked = awards.slice(duration - 1);
  const residualSd = rootMeanSquare(
    Float64Array.from(checked, (found, i) => found - affordable(awards, duration - 1 + i, flow)),
  );
  const all = [...awards];
  const free: number[] = [];
  for (let year = n; year < n + horizon; year++) {
    free.push(freeFor(all, year, flow));
    all.push(affordable(all, year, flow));
  }
  const bound = free.map((awarded) => awarded <= 0);
  const sd = errorsFrom(n, bound, flow).map((root) => residualSd * root);
  return {
    available: true,
    method: { en: 'stock and flow of grants', zh: '项目存量流量法' },
    n,
    errors: 'normal',
    residualSd,
    parameters: { duration },
    // Around the free money, also where it is less than none: a year without money has awards in few forecasts.
    steps: stepsOf(free, sd).map(({ step, mean, sd, ...quantiles }) => ({
      step,
      mean: Math.max(0, mean),
      sd,
      p05: Math.max(0, quantiles.p05),
      p25: Math.max(0, quantiles.p25),
      p50: Math.max(0, quantiles.p50),
      p75: Math.max(0, quantiles.p75),
      p95: Math.max(0, quantiles.p95),
    })),
  };
}

function requirePath(path: readonly number[], what: string, years: number): void {
  if (path.length !== years)
    throw new RangeError(
      `${what} has ${path.length} values, but awards and horizon together have ${years} years`,
    );
  requireNumbers(path, what);
}

/** Grants that the free money of a year pays for, given those of the years before; below 0 where instalments take more than there is. */
const freeFor = (awards: readonly number[], year: number, { budget, size, duration }: Flow): number =>
  (budget[year] - instalments(awards, year, { size, duration })) / size[year];

const affordable = (awards: readonly number[], year: number, flow: Flow): number =>
  Math.max(0, freeFor(awards, year, flow));

/** What grants of earlier years take in a year. */
function instalments(
  awards: readonly number[],
  year: number,
  { size, duration }: Pick<Flow, 'size' | 'duration'>,
): number {
  let total = 0;
  for (let before = year - 1; before > year - duration; before--) total += awards[before] * size[before];
  return total;
}

/**
 * Standard deviation of every step for errors of 1 in the awards of each year: an error goes on through its instalments, but for
 * years at the bound of 0, in which nothing is awarded whatever was before.
 */
function errorsFrom(n: number, bound: readonly boolean[], flow: Flow): number[] {
  const horizon = bound.length;
  const squares = new Array<number>(horizon).fill(0);
  for (let start = n; start < n + horizon; start++) {
    const moved = new Array<number>(n + horizon).fill(0);
    moved[start] = 1;
    for (let year = start; year < n + horizon; year++) {
      if (year > start) moved[year] = -instalments(moved, year, flow) / flow.size[year];
      squares[year - n] += moved[year] * moved[year];
      if (bound[year - n]) moved[year] = 0;
    }
  }
  return squares.map(Math.sqrt);
}
