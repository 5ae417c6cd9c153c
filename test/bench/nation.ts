/**
 * A nation: China from its founding along its record, then 40 years of twenty strategies and of none, in blocks of one
 * replicate each, on one worker a core. Strategies are the levers of the model that can be bought, each alone for five thousand million
 * CNY a year. Each line is a separate process: wall seconds, peak of resident memory (all workers together),
 * and seconds of a core per block; doubling the people of a block, or the blocks, doubles the cost where it is linear.
 *
 *   npm run bench:nation [REPRESENTATION STRATEGIES REPLICATES]...
 *
 * `npm run bench:nation 2 20 10` is the whole: some 200,000 researchers in rows of two. Without words, a part of it in three sizes.
 */
import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { runEnsemble } from '../../src/ensemble/ensemble.js';
import { medinno } from '../../src/model/medinno.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import { createWorkerExecutor } from '../../src/node/workers/executor.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import { resolveScenario } from '../../src/scenario/resolve.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { cpuMs } from './cpu-time.js';

const YEARS = 40;
const MONEY = 5000;
const PARTS = [
  [16, 20, 2],
  [8, 20, 2],
  [8, 20, 4],
] as const;
type Size = readonly [representation: number, strategies: number, replicates: number];

interface Measured {
  readonly posts: number;
  readonly seconds: number;
  readonly coreSeconds: number;
  readonly peakGb: number;
}

async function nation(representation: number): Promise<Scenario> {
  const loaded = await resolveScenario('china-baseline', scenarioFiles, loadCompiler);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return { ...loaded.value, representation, horizon: YEARS };
}

/** The nation with one lever more, at its standard dose, out of a sum that may not cover all of it. */
function withLever(baseline: Scenario, lever: (typeof medinno.levers)[number]): Scenario {
  const { policyYear, roles } = baseline.region;
  const [start, end] = [policyYear, policyYear + YEARS - 1];
  const dose = { source: String(lever.standard), steps: [{ push: lever.standard }] };
  const [target = ''] = lever.targets ?? [];
  const use = { lever: lever.id, dose, target, start, end, ramp: 0 };
  const programme = { payer: roles.government, amount: MONEY, start, end };
  return {
    ...baseline,
    id: `china-${lever.id}`,
    policy: { ...baseline.policy, programme, levers: [use] },
  };
}

async function measure([representation, strategies, replicates]: Size): Promise<Measured> {
  const baseline = await nation(representation);
  const bought = medinno.levers.filter(({ price }) => price !== null).slice(0, strategies);
  const scenarios = [baseline, ...bought.map((lever) => withLever(baseline, lever))];
  const blocks = Array.from({ length: replicates }, (_, n) => ({ draw: 0, replicate: n + 1 }));
  const sink = {
    result: () => {},
    failure: ({ reason }: { reason: string }) => {
      throw new Error(reason);
    },
  };
  const pool = createWorkerExecutor({ workers: availableParallelism() });
  const [start, core] = [performance.now(), cpuMs()];
  await runEnsemble({ scenarios, blocks, sink, execute: pool.execute });
  const seconds = (performance.now() - start) / 1000;
  const coreSeconds = (cpuMs() - core) / 1000;
  await pool.close();
  const posts = baseline.region.institutions.reduce((sum, place) => sum + place.posts, 0);
  return { posts, seconds, coreSeconds, peakGb: process.resourceUsage().maxRSS / 1024 / 1024 };
}

function shown(size: Size): void {
  const output = execFileSync(
    process.execPath,
    [fileURLToPath(import.meta.url), CHILD, ...size.map(String)],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const { posts, seconds, coreSeconds, peakGb } = JSON.parse(output) as Measured;
  const [representation, strategies, replicates] = size;
  console.log(
    `${Math.round(posts / representation)} posts in rows of ${representation}, ${strategies} strategies x ${replicates}: ` +
      `${(seconds / 60).toFixed(1)} minutes, ${(coreSeconds / replicates).toFixed(0)} s of a core a replicate, ${peakGb.toFixed(2)} GB`,
  );
}

const CHILD = 'one';
const [first, ...rest] = process.argv.slice(2);
if (first === CHILD) {
  process.stdout.write(JSON.stringify(await measure(rest.map(Number) as unknown as Size)));
} else {
  const words = [first, ...rest].map(Number);
  const asked = Array.from({ length: Math.floor(words.length / 3) }, (_, n) =>
    words.slice(3 * n, 3 * n + 3),
  ) as unknown as Size[];
  for (const size of first === undefined ? PARTS : asked) shown(size);
}
