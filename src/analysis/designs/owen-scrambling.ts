import { hash } from '../../random/hash.js';
import { stream } from '../../random/streams.js';
import { BITS } from './direction-numbers.js';

const WORDS = 4294967296;

/**
 * A scrambling of one dimension of a design: from 32 bits to 32 bits, the first bit the half. Every bit is turned or not by a random
 * bit that depends on all bits before it, so that halves, then halves of halves and so on change places, and points stay as evenly
 * spread as they were. This is nested uniform scrambling in base 2 itself, with one hash for each node of the binary tree instead of
 * a stored bit; nothing is permuted that is not in the tree. It depends on the seed and the number of the dimension alone.
 *
 * Source: Owen 1995, in Niederreiter and Shiue (eds), Monte Carlo and Quasi-Monte Carlo Methods in Scientific Computing,
 * DOI 10.1007/978-1-4612-2552-2_19; a hash in place of stored bits: Burley 2020,
 * Practical hash-based Owen scrambling, Journal of Computer Graphics Techniques 9(4).
 */
export function owenScrambling(seed: string, dimension: number): (bits: number) => number {
  const random = stream(seed, JSON.stringify(['owen scrambling', dimension]));
  const k0 = Math.floor(random() * WORDS) | 0;
  const k1 = Math.floor(random() * WORDS) | 0;
  return (bits) => {
    let turned = 0;
    for (let depth = 0; depth < BITS; depth++) {
      // The root is 1, the children of a node twice its number and one more: each node has a number of its 32 bits.
      const node = depth === 0 ? 1 : (1 << depth) | (bits >>> (BITS - depth));
      turned |= (hash(k0, k1, node) >>> (BITS - 1)) << (BITS - 1 - depth);
    }
    return bits ^ turned;
  };
}
