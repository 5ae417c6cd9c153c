import seedrandom from 'seedrandom';

/** Identity of an entity in the random-number generator: two well-mixed signed 32-bit words. */
export interface Key {
  readonly k0: number;
  readonly k1: number;
}

/** Channels by which a child comes into being. Codes are below 256. */
export const CHANNEL = Object.freeze({
  founder: 1,
  trainee: 2,
  hire: 3,
  import: 4,
  youngTalent: 5,
  postdoc: 6,
  finding: 7,
  institution: 8,
  region: 11,
  returnee: 12,
  incident: 13,
  award: 14,
} as const);

/**
 * Key of one replicate, from which all other keys of it follow. It depends on seed and replicate alone, never on a policy.
 * @example
 * const { k0, k1 } = replicateKey('my-seed', 1);
 * uniform(k0, k1, counterOf(1, 2025)) < 1; // => true
 */
export function replicateKey(seed: string, replicate: number): Key {
  const generator = seedrandom(`${seed}/${replicate}`);
  return { k0: generator.int32(), k1: generator.int32() };
}

/** Key of an entry of a file, as a funder, from its id alone: its random numbers depend neither on other entries nor on their order. */
export function namedKey(id: string): Key {
  const generator = seedrandom(`named/${id}`);
  return { k0: generator.int32(), k1: generator.int32() };
}
