/**
 * What is too long for every test run: the same bits on other versions of Node, with any number of workers, and
 * whenever a run is killed; memory that does not grow with the number of replicates; a search for policies
 * that bring more health than they could. Ends with exit code 1 if any part fails.
 *
 *   npm run endurance [-- PART...]
 */
import { freeLunch } from './free-lunch.mjs';
import { killAndResume } from './kill-and-resume.mjs';
import { nodeMajors } from './node-majors.mjs';
import { peakMemory } from './peak-memory.mjs';
import { workerCounts } from './worker-counts.mjs';

/** A part says what it does as it goes and returns its faults, one line each. */
const PARTS = {
  'worker-counts': workerCounts,
  'node-majors': nodeMajors,
  'kill-and-resume': killAndResume,
  'peak-memory': peakMemory,
  'free-lunch': freeLunch,
};

const say = (line) => process.stdout.write(`  ${line}\n`);

async function faultsOf(part) {
  try {
    return await PARTS[part](say);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  process.stderr.write(
    `no part is called ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}\n`,
  );
  process.exitCode = 2;
} else {
  for (const part of asked.length > 0 ? asked : Object.keys(PARTS)) {
    say(`${part}:`);
    const faults = await faultsOf(part);
    for (const fault of faults) say(`FAULT ${fault}`);
    say(`${part}: ${faults.length === 0 ? 'passed' : 'FAILED'}`);
    if (faults.length > 0) process.exitCode = 1;
  }
}
