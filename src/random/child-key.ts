import type { Key } from './keys.js';

/**
 * First word of the key of a parent's child.
 *
 * A child is named by channel (0 to 255), year (-32768 to 32767) and ordinal (a 32-bit number), packed without overlap
 * into two words, which four Feistel rounds keyed by the parent then mix. A Feistel network is a permutation whatever
 * its round function, so two children of one parent never share a key: M. Luby and C. Rackoff, "How to construct
 * pseudorandom permutations from pseudorandom functions", SIAM J. Comput. 17 (1988), doi:10.1137/0217022.
 */
export function childWord0(k0: number, k1: number, channel: number, year: number, ordinal: number): number {
  const left = packed(channel, year) ^ mix(ordinal, k0);
  const right = ordinal ^ mix(left, k1);
  return left ^ mix(right, ~k0);
}

/** Second word of the key of a parent's child: see `childWord0`. */
export function childWord1(k0: number, k1: number, channel: number, year: number, ordinal: number): number {
  const left = packed(channel, year) ^ mix(ordinal, k0);
  const right = ordinal ^ mix(left, k1);
  return right ^ mix(left ^ mix(right, ~k0), ~k1);
}

/** Both words of a child's key, for set-up; loops use the words to spare an object. */
export function childKey(parent: Key, channel: number, year: number, ordinal: number): Key {
  const { k0, k1 } = parent;
  return { k0: childWord0(k0, k1, channel, year, ordinal), k1: childWord1(k0, k1, channel, year, ordinal) };
}

const packed = (channel: number, year: number): number => (channel << 16) | (year & 0xffff);

/** Round function: 32-bit finaliser triple32 of C. Wellons, "Prospecting for hash functions" (2018). */
function mix(word: number, key: number): number {
  let h = (word + key) | 0;
  h = Math.imul(h ^ (h >>> 17), 0xed5ad4bb);
  h = Math.imul(h ^ (h >>> 11), 0xac4c1b51);
  h = Math.imul(h ^ (h >>> 15), 0x31848bab);
  return h ^ (h >>> 14);
}
