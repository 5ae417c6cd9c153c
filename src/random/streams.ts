import seedrandom from 'seedrandom';

/** 2^-32, written out: ECMAScript leaves the last bit of a power to the engine. */
const STEP = 2.3283064365386963e-10;

/**
 * Uniforms strictly between 0 and 1, one after the other, for set-up and resampling: never for what happens to an
 * entity in a run, whose random numbers must not depend on how many others draw. Streams of different labels are unrelated.
 * Generator: J. Baagøe's Alea, from seedrandom.
 */
export function stream(seed: string, label: string): () => number {
  const generator = seedrandom.alea(JSON.stringify([seed, label]));
  return () => ((generator.int32() >>> 0) + 0.5) * STEP;
}
