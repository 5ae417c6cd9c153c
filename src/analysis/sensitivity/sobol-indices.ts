import { stream } from '../../random/streams.js';
import { bootstrapInterval } from '../../statistics/bootstrap.js';
import { mean, sampleVariance } from '../../statistics/mean.js';
import { type Outputs, productAcross, type Replicated, replicated } from './replicated-outputs.js';
import type { SaltelliSample } from './saltelli-sample.js';
import { type ShareInterval, shareInterval } from './share-interval.js';

interface SobolOptions {
  /** Coverage of the intervals, 0.95 unless given. */
  readonly level?: number;
  /** Resamples of base points behind an interval, 1000 unless given. */
  readonly resamples?: number;
  readonly seed: string;
}

export interface SobolIndex {
  readonly input: string;
  /** Share of the variance of the expected outcome that would go if the input alone were known. */
  readonly first: ShareInterval;
  /** Share that would be left if all other inputs were known: what the input does alone and together with others. */
  readonly total: ShareInterval;
}

export interface SobolResult {
  readonly inputs: readonly SobolIndex[];
  /** Variance of the expected outcome over inputs, in squared units of the outcome. With one replicate noise is part of it. */
  readonly variance: number;
  /** What random numbers add; null with a single replicate, which does not show it. */
  readonly noise: {
    /** Mean over inputs of the variance between replicates of one point. */
    readonly variance: number;
    /** Share of the variance of one run's outcome that is due to random numbers, not to inputs. */
    readonly share: number | null;
  } | null;
}

/**
 * Sobol indices of first and total order. With replicates they are those of the expected outcome of a point, its mean over all random
 * numbers: the two factors of every product come from different replicates, so that noise adds nothing on average, however few replicates
 * there are, to a total index neither. This holds whether points have independent random numbers or share them within a replicate (column);
 * replicates themselves must be independent. Sharing them makes differences of the points of a base point, and so indices, more exact.
 * With one replicate noise counts as if inputs had caused it: independent noise then raises every total index and lowers every first.
 *
 * Intervals are percentiles over resampled base points. They tend to be wide, as points of a Sobol sequence are more even than the random
 * ones that resampling supposes. They say what other base points could have given; where all base points share the same random numbers,
 * they do not say what others of these would have given, which only more replicates make small.
 *
 * Source: first order: Saltelli and others 2010, DOI 10.1016/j.cpc.2009.09.018, table 2 (b), of centred outcomes; total order: Jansen 1999,
 * DOI 10.1016/S0010-4655(98)00154-4.
 * @param outputs of every point of the sample in its order: a number, or a row of as many replicates
 * @throws RangeError where outputs do not fit the sample or are no numbers, and for a level outside 0..1 or no resamples
 * @example
 * const sample = saltelliSample({ inputs: ['cost', 'price'], base: 256, seed: 'my seed' });
 * const outputs = sample.points.map(([cost, price]) => 2 * cost + price);
 * const { inputs } = sobolIndices(sample, outputs, { seed: 'my seed' });
 * inputs.map(({ first }) => first.estimate.toFixed(1)); // => ['0.8', '0.2']
 */
export function sobolIndices(
  sample: SaltelliSample,
  outputs: Outputs,
  { level = 0.95, resamples = 1000, seed }: SobolOptions,
): SobolResult {
  const { inputs, base, points } = sample;
  if (points.length !== base * (inputs.length + 2))
    throw new RangeError(
      `${points.length} points, not those of ${base} base points and ${inputs.length} inputs`,
    );
  const parts = partsOf(replicated(outputs, points.length), inputs.length);
  const interval = (label: string, share: (rows: Int32Array) => number) => {
    const random = stream(seed, JSON.stringify(['sobol indices', label]));
    const found = bootstrapInterval(base, share, { level, resamples, random });
    return shareInterval(found.estimate, found);
  };
  return {
    inputs: inputs.map((input, k) => ({
      input,
      first: interval(`${input} first`, (rows) => firstOrder(parts, k, rows)),
      total: interval(`${input} total`, (rows) => totalOrder(parts, k, rows)),
    })),
    ...variances(parts),
  };
}

/** What every base point adds to the sums of the estimators. */
interface Parts {
  /** Squared distance of A's and B's outcome to the overall mean, mean of the two. */
  readonly square: Float64Array;
  /** Distance itself, mean of the two: resamples have another mean. */
  readonly centre: Float64Array;
  /** Variance between replicates, mean of A and B; null with one. */
  readonly noise: Float64Array | null;
  readonly byInput: readonly {
    /** Product of B's outcome and the step from A to A with the input of B. */
    readonly product: Float64Array;
    readonly step: Float64Array;
    /** Half the squared step. */
    readonly halfSquare: Float64Array;
  }[];
}

function partsOf({ replicates, values }: Replicated, inputs: number): Parts {
  const width = (inputs + 2) * replicates;
  const base = values.length / width;
  const empty = () => new Float64Array(base);
  const parts = {
    square: empty(),
    centre: empty(),
    noise: replicates > 1 ? empty() : null,
    byInput: Array.from({ length: inputs }, () => ({ product: empty(), step: empty(), halfSquare: empty() })),
  };
  const levels = levelsOf(values, width, replicates);
  for (let n = 0; n < base; n++) {
    const outcome = (row: number) =>
      values.subarray(n * width + row * replicates, n * width + (row + 1) * replicates);
    const a = outcome(0).map((value, r) => value - levels[r]);
    const b = outcome(1).map((value, r) => value - levels[r]);
    parts.square[n] = (productAcross(a, a) + productAcross(b, b)) / 2;
    parts.centre[n] = (mean(a) + mean(b)) / 2;
    if (parts.noise) parts.noise[n] = (sampleVariance(outcome(0)) + sampleVariance(outcome(1))) / 2;
    parts.byInput.forEach(({ product, step, halfSquare }, k) => {
      const steps = outcome(k + 2).map((value, r) => value - levels[r] - a[r]);
      product[n] = productAcross(b, steps);
      step[n] = mean(steps);
      halfSquare[n] = productAcross(steps, steps) / 2;
    });
  }
  return parts;
}

/** Mean of every replicate over all A and B: what random numbers add to all points alike is no variance between points. */
function levelsOf(values: Float64Array, width: number, replicates: number): Float64Array {
  return Float64Array.from({ length: replicates }, (_, r) => {
    const column: number[] = [];
    for (let from = r; from < values.length; from += width)
      column.push(values[from], values[from + replicates]);
    return mean(column);
  });
}

function meanAt(values: Float64Array, rows: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < rows.length; i++) sum += values[rows[i]];
  return sum / rows.length;
}

/** NaN where noise leaves no variance to the inputs. */
function varianceAt({ square, centre }: Parts, rows: Int32Array): number {
  const away = meanAt(centre, rows);
  const variance = meanAt(square, rows) - away * away;
  return variance > 0 ? variance : Number.NaN;
}

function firstOrder(parts: Parts, input: number, rows: Int32Array): number {
  const { product, step } = parts.byInput[input];
  const explained = meanAt(product, rows) - meanAt(parts.centre, rows) * meanAt(step, rows);
  return explained / varianceAt(parts, rows);
}

const totalOrder = (parts: Parts, input: number, rows: Int32Array): number =>
  meanAt(parts.byInput[input].halfSquare, rows) / varianceAt(parts, rows);

function variances({ square, noise }: Parts): Pick<SobolResult, 'variance' | 'noise'> {
  const variance = Math.max(0, mean(square));
  if (!noise) return { variance, noise: null };
  const ofNoise = mean(noise);
  const both = variance + ofNoise;
  return { variance, noise: { variance: ofNoise, share: both > 0 ? ofNoise / both : null } };
}
