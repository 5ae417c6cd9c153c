import { exp } from '../../maths/exp.js';
import { log } from '../../maths/log.js';
import { climbed } from './climb.js';
import { type GaussianProcess, gaussianProcess, type Observed, type Smoothness } from './gaussian-process.js';

/**
 * Lengths in widths of a variable: shorter ones cannot be seen in a few dozen points, over longer ones it is a
 * constant or a plane.
 */
const LENGTHS = { low: 0.05, high: 10 };

/** Lengths that a search for the likeliest ones starts from. */
const STARTS = [0.2, 0.6, 2];

/** Variance of noise as a share of that of the function. */
const NOISE = { low: 1e-6, high: 100, start: 0.1 };

/** First and last distance on the scale of logarithms: a factor of e, and 5 %. */
const STEPS = { step: 1, leastStep: 0.05 };

interface Fitting {
  /** Without noise, values are taken as exact. */
  readonly noisy: boolean;
  /** What was likeliest before; with it the search starts from there alone. */
  readonly before: Smoothness | null;
}

/**
 * The process whose lengths and noise make the observations likeliest, by climbs from a few starts that are always
 * the same.
 *
 * Source: Rasmussen and Williams 2006, Gaussian processes for machine learning, section 5.4.1.
 */
export function likeliestProcess(observed: Observed, { noisy, before }: Fitting): GaussianProcess {
  const processOf = (place: readonly number[]) => gaussianProcess(observed, smoothnessAt(place, noisy));
  const starts = before === null ? STARTS.map((length) => evenly(observed, length)) : [before];
  const found = starts.map((start) =>
    climbed({
      start: placeOf(start, noisy),
      scoreOf: (place) => processOf(place).logLikelihood,
      around: (place, step) => neighbours(place, step, noisy),
      ...STEPS,
    }),
  );
  return processOf(found.reduce((best, one) => (one.score > best.score ? one : best)).place);
}

const evenly = ({ named }: Observed, length: number): Smoothness => ({
  lengths: named.map(() => length),
  noise: NOISE.start,
});

/** Logarithms of the lengths, then, with noise, that of the noise. */
const placeOf = ({ lengths, noise }: Smoothness, noisy: boolean): number[] => [
  ...lengths.map(log),
  ...(noisy ? [log(noise)] : []),
];

const smoothnessAt = (place: readonly number[], noisy: boolean): Smoothness =>
  noisy
    ? { lengths: place.slice(0, -1).map(exp), noise: exp(place[place.length - 1]) }
    : { lengths: place.map(exp), noise: 0 };

function neighbours(place: readonly number[], step: number, noisy: boolean): number[][] {
  return place.flatMap((value, k) => {
    const { low, high } = noisy && k === place.length - 1 ? NOISE : LENGTHS;
    const held = (next: number): number => Math.min(log(high), Math.max(log(low), next));
    return [value - step, value + step]
      .map(held)
      .filter((next) => next !== value)
      .map((next) => place.with(k, next));
  });
}
