import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What must be the same bytes for the same inputs, whatever computed it. */
export const DATA_FILES = ['series.parquet', 'summary.csv', 'effects.csv', 'pairwise.csv'];

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const COMMAND = join(ROOT, 'bin', 'medinno.js');

/** A comparison with something to compute for some seconds: four scenarios in 24 runs each. */
const COMPARISON = ['compare', 'baseline', 'competitive-grants', 'learning-hospital', 'balanced-package'];
const SIZE = ['--draws', '12', '--replicates', '2', '--years', '12', '--quiet'];

/**
 * Run the comparison into a folder, in a separate process.
 * @param options.node the Node that runs it; by default this one.
 * @param options.killAfter milliseconds after which the process gets SIGKILL.
 * @param options.league with the league of the first millions, which finds worlds that the comparison left in its threads.
 * @returns milliseconds it took, and whether it was killed; throws when it ended with an error.
 */
export function runComparison(out, { workers = 2, node = process.execPath, killAfter, league = false } = {}) {
  const more = league ? ['--first-millions'] : [];
  const args = [COMMAND, ...COMPARISON, ...SIZE, ...more, '--workers', String(workers), '--out', out];
  const began = performance.now();
  const child = spawn(node, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      const milliseconds = performance.now() - began;
      if (code === 0 || signal === 'SIGKILL') resolve({ milliseconds, killed: signal === 'SIGKILL' });
      else reject(new Error(`${node} ${args.join(' ')} ended with ${signal ?? code}:\n${said.slice(-2000)}`));
    });
  });
}

/** SHA-256 of every data file of a results folder; 'missing' where one is not there. */
export function hashesOf(folder, files = DATA_FILES) {
  return Object.fromEntries(
    files.map((name) => {
      const path = join(folder, name);
      if (!existsSync(path)) return [name, 'missing'];
      return [name, createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

/** Names of the data files that are not the same bytes, or not there at all. */
export const differing = (hashes, expected) =>
  Object.keys(expected).filter((name) => hashes[name] !== expected[name] || hashes[name] === 'missing');
