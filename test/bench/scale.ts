/**
 * Memory and cost of large regions: synthetic regions of 10^4, 10^5 and 10^6 researchers, ten years of spin-up and ten
 * of a policy, every indicator recorded; the largest once more after the spin-up that every run of the command has, and
 * once more in rows that stand for several people. Each runs in a separate process, whose peak of resident memory and CPU time (all threads) are the figures.
 *
 *   npm run tsc -- -p test/bench/tsconfig.json && node test/bench/dist/test/bench/scale.js [RESEARCHERS]...
 *
 * Ends with exit code 1 when the largest region takes at least as much memory as MEMORY_GB, or an agent-year in it costs more
 * than COST_RATIO times one in the smallest.
 */

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { World } from '../../src/model/engine/world.js';
import type { Year } from '../../src/model/engine/year.js';
import type { Process } from '../../src/model/entries/process.js';
import { medinno } from '../../src/model/medinno.js';
import { extend } from '../../src/model/model.js';
import { processesOf } from '../../src/model/model-parts.js';
import { parameterValues } from '../../src/model/parameter-values.js';
import type { Setting } from '../../src/model/run.js';
import { settingOf } from '../../src/model/setting.js';
import { runPolicy, SPIN_UP_YEARS, worldAtPolicyYear } from '../../src/model/simulation.js';
import { replicateKey } from '../../src/random/keys.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { cpuMs, median } from './cpu-time.js';
import { readStrategies } from './strategies.js';
import { syntheticRegion, withMoreInstitutions } from './synthetic-region.js';

const SIZES = [10_000, 100_000, 1_000_000];
/** People a row, where rows stand for several. */
const REPRESENTATION = 10;
const SPIN_UP = 10;
const HORIZON = 10;
const MEMORY_GB = 4;
const COST_RATIO = 1.5;
/** Agent-years that every size lives through before the clock starts, so that all of them run compiled code. */
const WARM_UP = 2_000_000;
const MOST_RUNS = 9;

interface Measured {
  readonly researchers: number;
  /** Mean number of people, trainees included. */
  readonly people: number;
  readonly institutions: number;
  readonly peakGb: number;
  readonly nsPerAgentYear: number;
  readonly runSeconds: number;
  readonly spinUpSeconds: number;
}

let agentYears = 0;
const count: Process<Year> = {
  id: 'count',
  step: ({ world }) => {
    agentYears += world.activeCount;
  },
};

/** CPU seconds of one run, its copy of the world included. */
function costOfRun(setting: Setting, world: World, { policy }: Scenario): number {
  agentYears = 0;
  const before = cpuMs();
  runPolicy(setting, world, policy, HORIZON);
  return (cpuMs() - before) / 1000;
}

function settingFor({ region }: Scenario, researchers: number, representation = 1): Setting {
  const large = withMoreInstitutions(syntheticRegion(region, researchers), region);
  return settingOf(
    extend(medinno, { processes: [{ process: count, before: processesOf(medinno.schedule)[0].id }] }),
    large,
    parameterValues(medinno),
    representation,
  );
}

/** Small worlds compile the code that large ones then run: their cost is that of their people alone. */
function warmUp(strategy: Scenario): void {
  const setting = settingFor(strategy, SIZES[0]);
  const world = worldAtPolicyYear(setting, replicateKey('scale', 0), SPIN_UP);
  for (let lived = 0; lived < WARM_UP; lived += agentYears) costOfRun(setting, world, strategy);
}

function measure(strategy: Scenario, researchers: number, spinUp: number, representation: number): Measured {
  warmUp(strategy);
  const setting = settingFor(strategy, researchers, representation);
  const before = cpuMs();
  const world = worldAtPolicyYear(setting, replicateKey('scale', 1), spinUp);
  const spinUpSeconds = (cpuMs() - before) / 1000;
  const runs = Math.min(MOST_RUNS, Math.max(2, Math.round(1_000_000 / researchers)));
  const costs = Array.from({ length: runs }, () => costOfRun(setting, world, strategy));
  const peakGb = process.resourceUsage().maxRSS / 1024 / 1024;
  const people = agentYears / HORIZON;
  const institutions = setting.region.institutions.length;
  const runSeconds = median(costs);
  const nsPerAgentYear = (runSeconds * 1e9) / agentYears;
  return { researchers, people, institutions, peakGb, nsPerAgentYear, runSeconds, spinUpSeconds };
}

function inOwnProcess(...measured: readonly number[]): Measured {
  const args = [fileURLToPath(import.meta.url), CHILD, ...measured.map(String)];
  const output = execFileSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output) as Measured;
}

function show(measured: Measured): void {
  const { researchers, people, institutions, peakGb, nsPerAgentYear, runSeconds, spinUpSeconds } = measured;
  console.log(
    `${researchers} researchers (${Math.round(people)} rows of people, ${institutions} of institutions): peak ${peakGb.toFixed(2)} GB, ` +
      `${nsPerAgentYear.toFixed(0)} ns per row and year, spin-up ${spinUpSeconds.toFixed(1)} s, run ${runSeconds.toFixed(2)} s`,
  );
}

function shown(researchers: number, spinUp: number, representation = 1): Measured {
  const figures = inOwnProcess(researchers, spinUp, representation);
  show(figures);
  return figures;
}

function compareSizes(sizes: readonly number[]): void {
  const measured = sizes.map((size) => shown(size, SPIN_UP));
  const [smallest, largest] = [measured[0], measured[measured.length - 1]];
  const ratio = largest.nsPerAgentYear / smallest.nsPerAgentYear;
  console.log(
    `largest over smallest: cost ${ratio.toFixed(2)} (at most ${COST_RATIO}), ` +
      `peak ${largest.peakGb.toFixed(2)} GB (under ${MEMORY_GB})`,
  );
  console.log(`the largest again, after the full spin-up of ${SPIN_UP_YEARS} years:`);
  const full = shown(largest.researchers, SPIN_UP_YEARS);
  console.log(`the largest again, in rows of ${REPRESENTATION} people:`);
  const rows = shown(largest.researchers, SPIN_UP, REPRESENTATION);
  console.log(
    `one row a person over that: run ${(largest.runSeconds / rows.runSeconds).toFixed(1)} times as long`,
  );
  const peakGb = Math.max(largest.peakGb, full.peakGb);
  if (ratio > COST_RATIO || peakGb >= MEMORY_GB) process.exitCode = 1;
}

const CHILD = 'one';
const [first, ...rest] = process.argv.slice(2);
if (first === CHILD) {
  const [strategy] = (await readStrategies()).slice(1);
  process.stdout.write(JSON.stringify(measure(strategy, ...(rest.map(Number) as [number, number, number]))));
} else compareSizes(first === undefined ? SIZES : [first, ...rest].map(Number));
