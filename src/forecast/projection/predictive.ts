import { quantileSorted } from 'simple-statistics';

/** A forecast of one number: a sample in rising order, all values alike, in the unit of the series. */
export type Predictive = Float64Array;

/** Mean and quantiles of a forecast, in the unit of the series. */
export interface Quantiles5 {
  readonly mean: number;
  readonly p05: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

/** A sample in rising order. */
export const predictive = (values: Float64Array): Predictive => values.slice().sort();

export function quantilesOf(sample: Predictive): Quantiles5 {
  const at = (share: number) => quantileSorted(sample as unknown as number[], share);
  let sum = 0;
  for (const value of sample) sum += value;
  return {
    mean: sum / sample.length,
    p05: at(0.05),
    p25: at(0.25),
    p50: at(0.5),
    p75: at(0.75),
    p95: at(0.95),
  };
}

/** So many values of a sample, evenly over its shares. */
export const thinned = (sample: Predictive, size: number): Float64Array =>
  Float64Array.from({ length: size }, (_, i) =>
    quantileSorted(sample as unknown as number[], (i + 0.5) / size),
  );
