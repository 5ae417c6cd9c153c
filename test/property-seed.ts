import fc from 'fast-check';

/**
 * Properties are tried on the same cases every time, so that a tree passes or fails by what is in it alone. The long
 * tests (`npm run fuzz`) try them on new cases.
 */
const SEED = 1;

if (process.env.MEDINNO_FUZZ_RUNS === undefined) fc.configureGlobal({ seed: SEED });
