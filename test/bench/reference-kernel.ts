import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Years that the kernel's funding cycle runs for. */
const TICKS = 30;

const bench = fileURLToPath(new URL('../../../', import.meta.url));
const kernel = `${bench}reference`;

/** Builds the C reference kernel if it is not there yet; false where no compiler is found. */
export function buildReference(): boolean {
  if (existsSync(kernel)) return true;
  try {
    execFileSync('gcc', ['-O3', '-march=native', '-o', kernel, `${bench}reference.c`, '-lm']);
    return true;
  } catch {
    return false;
  }
}

/** Million agent-steps per CPU second of the kernel's funding cycle with `n` researchers, one number a repeat. */
export function referenceSpeeds(n: number, seed: number, repeats: number): number[] {
  const output = execFileSync(kernel, ['fund', String(n), String(seed), String(repeats)], {
    encoding: 'utf8',
  });
  return output
    .trim()
    .split('\n')
    .map((line) => (n * TICKS) / 1000 / Number(JSON.parse(line).c_run));
}
