/** Weights of damped-trend smoothing. */
export interface DampedWeights {
  /** Weight of the newest value in the level. */
  readonly alpha: number;
  /** Weight of the newest change of level in the trend. */
  readonly beta: number;
  /** Share of the trend that is left after a year. */
  readonly phi: number;
}

/** Level and yearly change. */
interface State {
  readonly level: number;
  readonly trend: number;
}

export interface DampedLevel extends State {
  readonly residuals: Float64Array;
}

function dampedFrom(series: Float64Array, { alpha, beta, phi }: DampedWeights, start: State): DampedLevel {
  let { level, trend } = start;
  const residuals = series.map((value) => {
    const error = value - level - phi * trend;
    level += phi * trend + alpha * error;
    trend = phi * trend + alpha * beta * error;
    return error;
  });
  return { level, trend, residuals };
}

/** A share of a determinant that is left by rounding. */
const ROUNDING = 1e-12;

/** Smoothing from the level and trend with the least squared residuals. */
export function dampedBestFrom(series: Float64Array, weights: DampedWeights): DampedLevel {
  return dampedFrom(series, weights, bestStart(series, weights));
}

/**
 * Residuals are linear in the starting level and trend: e + level u + trend v, where e are those of a start at 0, and u and v
 * those of values of 0 from a level or a trend of 1. The best start follows from their products, and so do its squared residuals.
 */
export function bestStart(
  series: Float64Array,
  weights: DampedWeights,
): State & { readonly squares: number } {
  const { ee, eu, ev, uu, uv, vv } = products(series, weights);
  const determinant = uu * vv - uv * uv;
  const both = determinant > ROUNDING * uu * vv;
  const level = both ? (uv * ev - vv * eu) / determinant : -eu / uu;
  const trend = both ? (uv * eu - uu * ev) / determinant : 0;
  return { level, trend, squares: ee + level * eu + trend * ev };
}

/** In one loop over numbers, since a fit asks for them thousands of times. */
function products(series: Float64Array, { alpha, beta, phi }: DampedWeights) {
  let [ee, eu, ev, uu, uv, vv] = [0, 0, 0, 0, 0, 0];
  let [level, trend, levelU, trendU, levelV, trendV] = [0, 0, 1, 0, 0, 1];
  for (let i = 0; i < series.length; i++) {
    const e = series[i] - level - phi * trend;
    const u = -levelU - phi * trendU;
    const v = -levelV - phi * trendV;
    ee += e * e;
    eu += e * u;
    ev += e * v;
    uu += u * u;
    uv += u * v;
    vv += v * v;
    level += phi * trend + alpha * e;
    trend = phi * trend + alpha * beta * e;
    levelU += phi * trendU + alpha * u;
    trendU = phi * trendU + alpha * beta * u;
    levelV += phi * trendV + alpha * v;
    trendV = phi * trendV + alpha * beta * v;
  }
  return { ee, eu, ev, uu, uv, vv };
}
