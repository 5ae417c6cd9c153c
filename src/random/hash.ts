/**
 * 32 well-mixed bits as a pure function of an entity's key (two 32-bit words) and a counter.
 *
 * Two rounds of a 32-bit finaliser with different constants: the first mixes the first key word with the counter, the
 * second mixes in the second key word. For a given key, different counters give different results.
 * Finalisers: C. Wellons, "Prospecting for hash functions" (lowbias32, 2018) and A. Appleby, MurmurHash3 (fmix32).
 *
 * Compared by avalanche over all bits of key and counter and by two- and three-dimensional chi-squared tests on
 * neighbouring keys, years and purposes: one round over key words joined by exclusive or fails on small structured keys,
 * one longer round with the second word mixed in half-way fails when only that word differs; this pair, murmur3 twice
 * and lowbias32 with its successor pass.
 */
export function hash(k0: number, k1: number, counter: number): number {
  let h = (k0 + Math.imul(counter, 0x9e3779b1)) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  h = h ^ (h >>> 16) ^ k1;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
