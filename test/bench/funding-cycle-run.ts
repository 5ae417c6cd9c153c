/**
 * Times the funding cycle beside the C reference, in turn, and prints medians of CPU time.
 *
 *   npm run tsc -- -p test/bench/tsconfig.json && node test/bench/dist/test/bench/funding-cycle-run.js [N] [ROUNDS]
 *
 * The reference is built with gcc if it is not there yet.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fundingCycle, TICKS } from './funding-cycle.js';

const REPEATS = 3;
const WARM_UP_MS = 600;

const bench = fileURLToPath(new URL('../../../', import.meta.url));
const kernel = `${bench}reference`;

function buildReference(): void {
  if (existsSync(kernel)) return;
  execFileSync('gcc', ['-O3', '-march=native', '-o', kernel, `${bench}reference.c`, '-lm']);
}

function referenceMs(n: number, seed: number): number[] {
  const lines = execFileSync(kernel, ['fund', String(n), String(seed), String(REPEATS)], {
    encoding: 'utf8',
  });
  return lines
    .trim()
    .split('\n')
    .map((line) => Number(JSON.parse(line).c_run));
}

function oursMs(n: number, seed: number): number[] {
  return Array.from({ length: REPEATS }, (_, repeat) => fundingCycle(n, String(seed + repeat)).cpuMs);
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

function compare(n: number, rounds: number): void {
  for (let spent = 0, seed = 1; spent < WARM_UP_MS; seed++) spent += fundingCycle(n, `warm-up ${seed}`).cpuMs;
  const reference: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round < rounds; round++) {
    reference.push(...referenceMs(n, 1 + round * REPEATS));
    ours.push(...oursMs(n, 1 + round * REPEATS));
  }
  const perAgentTick = 1e6 / (n * TICKS);
  const row = {
    n,
    rounds,
    referenceMs: median(reference),
    oursMs: median(ours),
    referenceNs: Number((median(reference) * perAgentTick).toFixed(1)),
    oursNs: Number((median(ours) * perAgentTick).toFixed(1)),
    ratio: Number((median(ours) / median(reference)).toFixed(2)),
  };
  process.stdout.write(`${JSON.stringify(row)}\n`);
}

buildReference();
const [n, rounds] = process.argv.slice(2).map(Number);
for (const size of n > 0 ? [n] : [1000, 10_000, 100_000]) compare(size, rounds > 0 ? rounds : 7);
