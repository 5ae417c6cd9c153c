/**
 * What all cores are worth to whoever types `npm start`: the computing part of that very command, by the timing in its
 * manifest, on as many worker threads as the machine has cores over that without any. Every run is a fresh one, into
 * another folder; the two ways take turns, and the median of their ratios is judged. Where other programs want the
 * cores too, the ratio says more of them than of this one.
 *
 *   npm run bench:workers, or node test/bench/dist/test/bench/start.js [ROUNDS]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './cpu-time.js';

const MOST = 0.6;

interface Timing {
  readonly simulation: number;
  readonly results: number;
}

/** The words of `npm start` behind `node`, as the package has them. */
function startWords(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [program, ...words] = String(scripts.start).split(' ');
  if (program !== 'node') throw new Error(`npm start is no longer a call of node: ${scripts.start}`);
  return words;
}

/** One fresh run; seconds of its parts. */
function timed(more: readonly string[]): Timing {
  const folder = mkdtempSync(join(tmpdir(), 'medinno-start-'));
  try {
    const out = join(folder, 'results');
    const words = [...startWords(), '--quiet', '--out', out, ...more];
    const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1 << 26 });
    if (status !== 0) throw new Error(`npm start ended with ${status}: ${stderr}`);
    const { timing, reused } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
    if (reused !== 0) throw new Error('the run was no fresh one');
    return { simulation: timing.simulation / 1000, results: timing.results / 1000 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const seconds = (value: number): string => `${value.toFixed(1)} s`;

const rounds = Number(process.argv[2]) || 3;
const ratios = Array.from({ length: rounds }, () => {
  const [one, all] = [timed(['--workers', '1']), timed([])];
  const ratio = all.simulation / one.simulation;
  console.log(
    `computing: ${seconds(one.simulation)} with one worker, ${seconds(all.simulation)} with all ${availableParallelism()} cores, ratio ${ratio.toFixed(2)}; tables and charts: ${seconds(one.results)} and ${seconds(all.results)}`,
  );
  return ratio;
});
console.log(`npm start on all cores over one worker (<= ${MOST})  ${median(ratios).toFixed(3)}`);
if (median(ratios) > MOST) process.exitCode = 1;
