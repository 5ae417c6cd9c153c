import { hash } from './hash.js';

/** 2^-32, written out: ECMAScript leaves the last bit of a power to the engine. */
const STEP = 2.3283064365386963e-10;

/**
 * A uniform strictly between 0 and 1: the middle of one of 2^32 equal cells, chosen by the hash of key and counter.
 * The same arguments give the same number wherever and whenever it is asked for.
 * @example
 * uniform(1, 2, 3) === uniform(1, 2, 3); // => true
 */
export function uniform(k0: number, k1: number, counter: number): number {
  return ((hash(k0, k1, counter) >>> 0) + 0.5) * STEP;
}
