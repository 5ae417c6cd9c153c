import { randomOrder } from '../../random/random-order.js';

/**
 * Uniforms, one in each of as many strata of equal width as there are, the strata in random order: a column of a Latin hypercube.
 */
export function stratified(random: () => number, count: number): Float64Array {
  return Float64Array.from(randomOrder(random, count), (stratum) => (stratum + random()) / count);
}
