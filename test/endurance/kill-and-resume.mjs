/** Runs killed at random moments and continued by the same call: the data files of a run that nobody disturbed. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { differing, hashesOf, runComparison } from './data-files.mjs';
import { inTemporaryFolder } from './temporary-folder.mjs';

const RUNS = 30;
/** Every third run is killed once more while it continues. */
const TWICE_EVERY = 3;
/** A run that ends before its moment comes is not one killed: it is done again with another moment. */
const MOST_ATTEMPTS = 10;

/** Kill a fresh run at some moment of its life; returns the moment, milliseconds after its start. */
async function killOnce(out, lifetime) {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    rmSync(out, { recursive: true, force: true });
    const killAfter = lifetime * Math.random();
    if ((await runComparison(out, { killAfter })).killed) return killAfter;
  }
  throw new Error(`no run could be killed within ${lifetime.toFixed(0)} ms of its start`);
}

/** One run: killed, maybe killed again, continued to its end. Returns what happened and which files differ. */
async function disturbedRun(out, lifetime, twice, expected) {
  const moments = [await killOnce(out, lifetime)];
  if (twice) {
    const killAfter = lifetime * Math.random();
    if ((await runComparison(out, { killAfter })).killed) moments.push(killAfter);
  }
  await runComparison(out);
  const different = differing(hashesOf(out), expected);
  return { kills: moments.map((moment) => `${moment.toFixed(0)} ms`).join(' and '), different };
}

/** @returns one line for each run whose files differ, with the moments of its kills. */
export function killAndResume(say, runs = RUNS) {
  return inTemporaryFolder(async (folder) => {
    const undisturbed = join(folder, 'undisturbed');
    const { milliseconds: lifetime } = await runComparison(undisturbed);
    const expected = hashesOf(undisturbed);
    const faults = differing(expected, expected).map((name) => `an undisturbed run: ${name} is missing`);
    for (let n = 1; n <= runs; n++) {
      const out = join(folder, `run-${n}`);
      const { kills, different } = await disturbedRun(out, lifetime, n % TWICE_EVERY === 0, expected);
      say(
        `run ${n} of ${runs}, killed after ${kills} of ${lifetime.toFixed(0)}: ${different.length} files differ`,
      );
      if (different.length > 0) faults.push(`run ${n}, killed after ${kills}: ${different.join(', ')}`);
      rmSync(out, { recursive: true, force: true });
    }
    return faults;
  });
}
