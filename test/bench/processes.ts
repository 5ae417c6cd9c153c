/**
 * Nanoseconds per agent-year of each process of the year, in a synthetic region of 10,000 researchers: the least of
 * several runs, as whatever else the machine does only adds.
 *
 *   npm run tsc -- -p test/bench/tsconfig.json && node test/bench/dist/test/bench/processes.js [RUNS]
 */

import type { Year } from '../../src/model/engine/year.js';
import type { Process } from '../../src/model/entries/process.js';
import { medinno } from '../../src/model/medinno.js';
import { processesOf } from '../../src/model/model-parts.js';
import { parameterValues } from '../../src/model/parameter-values.js';
import { settingOf } from '../../src/model/setting.js';
import { runPolicy, worldAtPolicyYear } from '../../src/model/simulation.js';
import { replicateKey } from '../../src/random/keys.js';
import { readStrategies } from './strategies.js';
import { syntheticRegion } from './synthetic-region.js';

const RESEARCHERS = 10_000;
const WARM_UP_RUNS = 4;

let agentYears = 0;
const spent = new Map<string, number>();

const timed = ({ id, step }: Process): Process => ({
  id,
  step: (y: never) => {
    const before = process.hrtime.bigint();
    step(y);
    spent.set(id, (spent.get(id) ?? 0) + Number(process.hrtime.bigint() - before));
  },
});
const count: Process<Year> = {
  id: 'count',
  step: ({ world }) => {
    agentYears += world.activeCount;
  },
};

const runs = Number(process.argv[2]) || 9;
const [, strategy] = await readStrategies();
const setting = {
  ...settingOf(medinno, syntheticRegion(strategy.region, RESEARCHERS), parameterValues(medinno)),
  processes: [count, ...processesOf(medinno.schedule).map(timed)],
};
const world = worldAtPolicyYear(setting, replicateKey('bench', 1));
const least = new Map(processesOf(medinno.schedule).map(({ id }) => [id, Number.POSITIVE_INFINITY]));
for (let run = -WARM_UP_RUNS; run < runs; run++) {
  agentYears = 0;
  spent.clear();
  runPolicy(setting, world, strategy.policy, strategy.horizon);
  if (run < 0) continue;
  for (const [name, best] of least) least.set(name, Math.min(best, (spent.get(name) ?? 0) / agentYears));
}
console.log('nanoseconds per agent-year by process');
for (const [name, best] of least) console.log(`${name.padEnd(14)} ${best.toFixed(1).padStart(7)}`);
const total = [...least.values()].reduce((sum, ns) => sum + ns, 0);
console.log(`${'all'.padEnd(14)} ${total.toFixed(1).padStart(7)}`);
