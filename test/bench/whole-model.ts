/**
 * Speed of the whole model, every indicator recorded, in CPU time of all threads, as medians:
 * agent-years per second in a synthetic region of 10,000 researchers, in turn with the steps per second of the C
 * reference kernel, and milliseconds per replicate of Maoming (spin-up, baseline and all strategies).
 *
 *   npm run tsc -- -p test/bench/tsconfig.json && node test/bench/dist/test/bench/whole-model.js [ROUNDS]
 */

import type { Policy } from '../../src/model/engine/policy.js';
import type { World } from '../../src/model/engine/world.js';
import type { Year } from '../../src/model/engine/year.js';
import type { Process } from '../../src/model/entries/process.js';
import { medinno } from '../../src/model/medinno.js';
import { extend } from '../../src/model/model.js';
import { processesOf } from '../../src/model/model-parts.js';
import { parameterValues } from '../../src/model/parameter-values.js';
import type { Setting } from '../../src/model/run.js';
import { settingOf } from '../../src/model/setting.js';
import { runPolicy, worldAtPolicyYear } from '../../src/model/simulation.js';
import { replicateKey } from '../../src/random/keys.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { cpuMs, median } from './cpu-time.js';
import { buildReference, referenceSpeeds } from './reference-kernel.js';
import { readStrategies } from './strategies.js';
import { syntheticRegion } from './synthetic-region.js';

const RESEARCHERS = 10_000;
const KERNEL_REPEATS = 3;
/** Runs before the clock starts: the engine compiles the year while it first runs. */
const WARM_UP_RUNS = 12;
const WARM_UP_REPLICATES = 2;

let agentYears = 0;
const count: Process<Year> = {
  id: 'count',
  step: ({ world }) => {
    agentYears += world.activeCount;
  },
};
const processes = [{ process: count, before: processesOf(medinno.schedule)[0].id }];

/** Million agent-years per CPU second of one run, its copy of the world included. */
function speedOfRun(setting: Setting, world: World, policy: Policy, horizon: number): number {
  agentYears = 0;
  const before = cpuMs();
  runPolicy(setting, world, policy, horizon);
  return agentYears / 1000 / (cpuMs() - before);
}

function throughput(strategies: readonly Scenario[], rounds: number): void {
  const region = syntheticRegion(strategies[0].region, RESEARCHERS);
  const setting = settingOf(extend(medinno, { processes }), region, parameterValues(medinno));
  const world = worldAtPolicyYear(setting, replicateKey('bench', 1));
  const kernel = buildReference();
  const ours: number[] = [];
  const reference: number[] = [];
  for (let round = -WARM_UP_RUNS; round < rounds; round++) {
    const { policy, horizon } = strategies[(round + WARM_UP_RUNS) % strategies.length];
    // The kernel runs in the warm-up too: the first program that an engine starts slows it down for a moment.
    const steps = kernel ? referenceSpeeds(RESEARCHERS, 1 + Math.abs(round), KERNEL_REPEATS) : [];
    const speed = speedOfRun(setting, world, policy, horizon);
    if (round < 0) continue;
    reference.push(...steps);
    ours.push(speed);
  }
  console.log(
    `whole model, ${RESEARCHERS} researchers: ${median(ours).toFixed(2)} million agent-years a second`,
  );
  if (kernel) compare(median(ours), median(reference));
  else console.log('no C compiler found: no reference kernel to compare with');
}

function compare(speed: number, steps: number): void {
  const ratio = (speed / steps).toFixed(3);
  console.log(
    `C reference kernel: ${steps.toFixed(1)} million steps a second; whole model / kernel ${ratio}`,
  );
}

/** CPU milliseconds of a replicate: founded, spun up, then every strategy from a copy. */
function replicateMs(setting: Setting, strategies: readonly Scenario[], replicate: number): number {
  const before = cpuMs();
  const world = worldAtPolicyYear(setting, replicateKey('bench', replicate));
  for (const { policy, horizon } of strategies) runPolicy(setting, world, policy, horizon);
  return cpuMs() - before;
}

function replicates(strategies: readonly Scenario[], rounds: number): void {
  const setting = settingOf(medinno, strategies[0].region, parameterValues(medinno));
  for (let warm = 0; warm < WARM_UP_REPLICATES; warm++) replicateMs(setting, strategies, warm);
  const times = Array.from({ length: rounds }, (_, round) => replicateMs(setting, strategies, 1 + round));
  const spread = `${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)}`;
  console.log(
    `Maoming, spin-up and ${strategies.length} scenarios: ${median(times).toFixed(0)} ms a replicate (${spread})`,
  );
}

const rounds = Number(process.argv[2]) || 7;
const strategies = await readStrategies();
const cold = cpuMs();
replicateMs(settingOf(medinno, strategies[0].region, parameterValues(medinno)), strategies, 0);
console.log(`Maoming, first replicate, compiling: ${(cpuMs() - cold).toFixed(0)} ms`);
replicates(strategies, rounds);
throughput(strategies, rounds);
