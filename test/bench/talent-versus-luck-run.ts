/**
 * Times the kernel of the talent-versus-luck study without funding beside the C reference, in turn, and prints medians
 * of CPU time. Both leave out the set-up: their 80 steps move every event, find the people within reach of it and
 * change their capital.
 *
 *   npm run tsc -- -p test/bench/tsconfig.json && node test/bench/dist/test/bench/talent-versus-luck-run.js [N] [ROUNDS]
 *
 * The reference is built with gcc if it is not there yet.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { replicateKey } from '../../src/random/keys.js';
import { apply, prepare, walk } from '../../src/studies/talent-versus-luck/encounters.js';
import { createWorld } from '../../src/studies/talent-versus-luck/world.js';
import { cpuMs, median } from './cpu-time.js';

const STEPS = 80;
const REPEATS = 3;
const WARM_UP_MS = 600;

const bench = fileURLToPath(new URL('../../../', import.meta.url));
const kernel = `${bench}reference`;

/** What a run cost and what it gave, in the words of the reference. */
interface Timed {
  readonly cpu: number;
  readonly meanLog2: number;
  readonly shareUp: number;
}

function buildReference(): void {
  if (existsSync(kernel)) return;
  execFileSync('gcc', ['-O3', '-march=native', '-o', kernel, `${bench}reference.c`, '-lm']);
}

function reference(n: number, seed: number): Timed[] {
  const lines = execFileSync(kernel, ['tvl', String(n), String(seed), String(REPEATS)], { encoding: 'utf8' });
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ c_run, meanlog2, share_up }) => ({ cpu: c_run, meanLog2: meanlog2, shareUp: share_up }));
}

function ours(n: number, seed: string): Timed {
  const settings = {
    people: n,
    eventsPerPerson: 0.5,
    luckyShare: 0.5,
    talentMean: 0.6,
    talentDeviation: 0.1,
  };
  const state = prepare(createWorld(settings, replicateKey(seed, 1)));
  const capital = new Float64Array(n).fill(10);
  const before = cpuMs();
  const encounters = walk(state, STEPS);
  for (let step = 0; step < STEPS; step++) apply(encounters, step, capital);
  const cpu = cpuMs() - before;
  const meanLog2 = capital.reduce((sum, value) => sum + Math.log2(value / 10), 0) / n;
  return { cpu, meanLog2, shareUp: capital.filter((value) => value > 10).length / n };
}

function compare(n: number, rounds: number): void {
  for (let spent = 0, seed = 1; spent < WARM_UP_MS; seed++) spent += ours(n, `warm-up ${seed}`).cpu;
  const theirs: Timed[] = [];
  const mine: Timed[] = [];
  for (let round = 0; round < rounds; round++) {
    theirs.push(...reference(n, 1 + round * REPEATS));
    for (let repeat = 0; repeat < REPEATS; repeat++) mine.push(ours(n, String(1 + round * REPEATS + repeat)));
  }
  const middle = (runs: readonly Timed[], what: keyof Timed) => median(runs.map((run) => run[what]));
  const [referenceMs, oursMs] = [middle(theirs, 'cpu'), middle(mine, 'cpu')];
  const perAgentStep = 1e6 / (n * STEPS);
  const row = {
    n,
    rounds,
    referenceMs,
    oursMs,
    referenceNs: Number((referenceMs * perAgentStep).toFixed(1)),
    oursNs: Number((oursMs * perAgentStep).toFixed(1)),
    ratio: Number((oursMs / referenceMs).toFixed(2)),
    meanLog2: [middle(theirs, 'meanLog2'), middle(mine, 'meanLog2')],
    shareUp: [middle(theirs, 'shareUp'), middle(mine, 'shareUp')],
  };
  process.stdout.write(`${JSON.stringify(row)}\n`);
}

buildReference();
const [n, rounds] = process.argv.slice(2).map(Number);
for (const size of n > 0 ? [n] : [1000, 10_000, 100_000]) compare(size, rounds > 0 ? rounds : 7);
