import { stratified } from '../../../src/analysis/designs/stratified.js';
import { normal } from '../../../src/random/normal.js';
import { stream } from '../../../src/random/streams.js';

/** Draws of one number: one in each of as many strata of equal probability (a column of a Latin hypercube). */
export const normalDraws = (n: number, mean: number, deviation: number, seed: string): Float64Array =>
  stratified(stream(seed, 'draws'), n).map((u) => mean + deviation * normal(u));

/** Points of a Fibonacci lattice: 10,946 spread evenly over the square, so that two inputs show no correlation by chance. */
export function lattice(): readonly [Float64Array, Float64Array] {
  const [n, step] = [10_946, 6765];
  return [
    Float64Array.from({ length: n }, (_, d) => (d + 0.5) / n),
    Float64Array.from({ length: n }, (_, d) => (((d * step) % n) + 0.5) / n),
  ];
}

/** The two inputs of the example below at these points. */
export function latticeDraws(): { p1: Float64Array; p2: Float64Array } {
  const [u, v] = lattice();
  return { p1: u.map((one) => 1 + normal(one)), p2: v.map((one) => 2 * normal(one)) };
}

/** Draws that do not know of each other. */
export function independentDraws(n: number, mean: number, deviation: number, seed: string): Float64Array {
  const random = stream(seed, 'draws');
  return Float64Array.from({ length: n }, () => mean + deviation * normal(random()));
}

/**
 * The example of the package `voi` (vignette "package overview"): one treatment with net benefit 0, another with p1 - p2, where
 * p1 is normal of mean 1 and standard deviation 1, and p2 of mean 0 and standard deviation 2. Exact values follow from the normal loss.
 */
export const OF_VOI = { evpi: 0.4798107063483925, p1: 0.0833154705876864, p2: 0.39559311480261217 };

/** Ten observations of p1, each of standard deviation 1: the posterior mean has variance 10/11. */
export const EVSI_OF_TEN = 0.07232512026086235;

/** The same without a lead: p1 + p2, both of mean 0. */
export const OF_TOY = { evpi: 0.8920620580763856, p1: 0.3989422804014327, p2: 0.7978845608028654 };

export const decisionOfVoi = (p1: Float64Array, p2: Float64Array) => ({
  inputs: { p1, p2 },
  netBenefit: [new Float64Array(p1.length), p1.map((value, d) => value - p2[d])],
});
