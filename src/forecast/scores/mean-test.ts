import { requireCount } from '../../statistics/checked-numbers.js';
import { FEWEST_VALUES } from '../../statistics/estimable.js';
import { mean } from '../../statistics/mean.js';
import { studentPValue } from '../../statistics/student-p-value.js';
import { type NotAvailable, tooFew } from '../not-available.js';

/** Whether the mean of values in the order of their origins differs from 0. */
export interface MeanTest {
  readonly available: true;
  readonly mean: number;
  /** Of the mean, with the correction for few values. */
  readonly standardError: number;
  /** The mean over its standard error. */
  readonly statistic: number;
  /** Two-sided, from Student's t with n - 1 degrees of freedom. */
  readonly pValue: number;
  readonly n: number;
  readonly horizon: number;
}

/** Values that differ by less than this share of their size differ by rounding alone. */
const ROUNDING = 1e-12;

const COUNTED = { en: 'forecasts', zh: '次预测' };

/**
 * Test of a mean against 0 for values of overlapping forecasts: those of `horizon` steps share what happens in horizon - 1 of
 * them, so that as many autocovariances count (all with weight 1), and the statistic is corrected for few values.
 *
 * Not available for fewer than three values or not more than `horizon`, and where the variance comes out as 0 or below, as
 * unweighted autocovariances allow. For horizons above 1 p is too small on short records, as docs/forecasts.md measures: of twenty
 * forecasts five years ahead by equal methods about one test in seven is below 5 %.
 *
 * Source: Diebold and Mariano 1995, DOI 10.1080/07350015.1995.10524599; correction: Harvey, Leybourne and Newbold 1997,
 * DOI 10.1016/S0169-2070(96)00719-4.
 * @param size size of the numbers that the values come from, against which rounding is judged
 */
export function testOfMean(values: Float64Array, horizon: number, size: number): MeanTest | NotAvailable {
  requireCount(horizon, 'the horizon');
  const n = values.length;
  const needed = Math.max(FEWEST_VALUES, horizon + 1);
  if (n < needed) return tooFew(n, needed, COUNTED);
  const { own, variance } = longRunVariance(values, horizon - 1);
  const least = ROUNDING * size;
  // Autocovariances that cancel the variance leave what rounding makes of it.
  if (!(variance > least * least && variance > ROUNDING * own)) return noSpread(n);
  const correction = (n + 1 - 2 * horizon + (horizon * (horizon - 1)) / n) / n;
  const standardError = Math.sqrt(variance / n / correction);
  const centre = mean(values);
  const statistic = centre / standardError;
  const pValue = studentPValue(statistic, n - 1);
  return { available: true, mean: centre, standardError, statistic, pValue, n, horizon };
}

/** Variance of the values, and with twice the autocovariances up to `lags`, each with divisor n. */
function longRunVariance(values: Float64Array, lags: number): { own: number; variance: number } {
  const centre = mean(values);
  const own = autocovariance(values, centre, 0);
  let variance = own;
  for (let lag = 1; lag <= lags; lag++) variance += 2 * autocovariance(values, centre, lag);
  return { own, variance };
}

function autocovariance(values: Float64Array, centre: number, lag: number): number {
  let products = 0;
  for (let i = lag; i < values.length; i++) products += (values[i] - centre) * (values[i - lag] - centre);
  return products / values.length;
}

const noSpread = (n: number): NotAvailable => ({
  available: false,
  reason: 'noSpread',
  n,
  needed: null,
  why: {
    en: `the variance of the mean is not estimated above 0 from ${n} forecasts`,
    zh: `由${n}次预测估计的均值方差不大于0`,
  },
});
