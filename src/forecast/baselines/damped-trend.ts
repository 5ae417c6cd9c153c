import { FEWEST_DEGREES } from '../../statistics/estimable.js';
import type { Baseline, BaselineOptions, Fitted, Method } from './baseline.js';
import { bestStart, type DampedWeights, dampedBestFrom } from './damped-level.js';
import { forecastBy } from './forecast-by.js';
import { lowestPoint } from './lowest-point.js';
import { rootMeanSquare } from './residual-sd.js';

export interface DampedTrendOptions extends BaselineOptions {
  /** Fitted unless given: alpha and beta from 0 to 1, phi above 0 and at most 1 (Holt's trend without damping). */
  readonly weights?: DampedWeights;
}

const NAME = { en: 'damped trend', zh: '阻尼趋势法' };

/** Bounds of the fit; those of phi are usual, since below the trend is soon gone and above it is hardly damped. */
const BOUNDS = [
  [0, 1],
  [0, 1],
  [0.8, 0.98],
] as const;

const weightsOf = ([alpha, beta, phi]: readonly number[]): DampedWeights => ({ alpha, beta, phi });

const FITTED: Method = {
  name: NAME,
  needed: FEWEST_DEGREES + 5,
  fit: (series, horizon) => {
    const best = lowestPoint(BOUNDS, (point) => bestStart(series, weightsOf(point)).squares);
    return forecastOf(series, weightsOf(best), horizon, 5);
  },
};

const given = (weights: DampedWeights): Method => ({
  name: NAME,
  needed: FEWEST_DEGREES + 2,
  fit: (series, horizon) => forecastOf(series, weights, horizon, 2),
});

function forecastOf(series: Float64Array, weights: DampedWeights, horizon: number, fitted: number): Fitted {
  const { alpha, beta, phi } = weights;
  const { level, trend, residuals } = dampedBestFrom(series, weights);
  const residualSd = rootMeanSquare(residuals, fitted);
  const centre: number[] = [];
  const sd: number[] = [];
  let damped = 0;
  let factor = 1;
  let variance = 1;
  for (let step = 1; step <= horizon; step++) {
    factor *= phi;
    damped += factor;
    centre.push(level + damped * trend);
    sd.push(residualSd * Math.sqrt(variance));
    const share = alpha * (1 + beta * damped);
    variance += share * share;
  }
  return { centre, sd, residualSd, parameters: { alpha, beta, phi, trend } };
}

/**
 * Holt's trend, damped: level and yearly change move with each error, and the change fades by the factor phi a year. Forecast
 * at step h: level + (phi + … + phi^h) trend. Normal errors with variance s² (1 + the sum over j < h of alpha² (1 + beta (phi + … + phi^j))²).
 *
 * Starting level and trend are those with the least squared errors of one step. So are the weights unless given, with phi
 * from 0.8 to 0.98; that makes five fitted numbers, s has n - 5 degrees of freedom, and seven values are needed. With given `weights`
 * s has n - 2, and four will do.
 *
 * Source: Gardner and McKenzie 1985, DOI 10.1287/mnsc.31.10.1237; errors: Hyndman, Koehler, Ord and Snyder 2008,
 * DOI 10.1007/978-3-540-71918-2, (A,Ad,N), with their beta being alpha times this one.
 * @returns mean and quantiles of every step, in the unit of the series, or that the series is too short
 * @throws RangeError for weights outside their bounds, a gap, a horizon that is not a whole number from 1, and values without
 * logarithm where `logs` is set
 * @example
 * const weights = { alpha: 0.5, beta: 0.5, phi: 1 };
 * dampedTrendForecast({ series: [1, 2, 3, 4], horizon: 2, weights }).steps[1].mean.toFixed(9); // => '6.000000000'
 * dampedTrendForecast({ series: [1, 2, 3, 4], horizon: 2 }).needed; // => 7
 */
export function dampedTrendForecast({ weights, ...options }: DampedTrendOptions): Baseline {
  if (weights === undefined) return forecastBy(FITTED, options);
  const { alpha, beta, phi } = weights;
  const within = alpha >= 0 && alpha <= 1 && beta >= 0 && beta <= 1 && phi > 0 && phi <= 1;
  if (!within)
    throw new RangeError(`weights from 0 to 1, phi above 0, found alpha ${alpha}, beta ${beta}, phi ${phi}`);
  return forecastBy(given(weights), options);
}
