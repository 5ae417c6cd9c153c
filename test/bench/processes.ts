/**
 * Nanoseconds per agent-year of each process of the year, in a synthetic region of 10,000 researchers: the least of
 * several runs, as whatever else the machine does only adds.
 *
 *   npx tsc -p test/bench/tsconfig.json && node test/bench/dist/test/bench/processes.js [RUNS]
 */
import { parameterValues } from '../../src/model/parameters/registry.js';
import { runPolicy, settingOf, worldAtPolicyYear } from '../../src/model/simulation.js';
import { type Process, YEAR } from '../../src/model/year.js';
import { replicateKey } from '../../src/random/keys.js';
import { readStrategies } from './strategies.js';
import { syntheticRegion } from './synthetic-region.js';

const RESEARCHERS = 10_000;
const WARM_UP_RUNS = 4;

let agentYears = 0;
const spent = new Map<string, number>();

const timed = ({ name, step }: Process): Process => ({
  name,
  step: (y) => {
    const before = process.hrtime.bigint();
    step(y);
    spent.set(name, (spent.get(name) ?? 0) + Number(process.hrtime.bigint() - before));
  },
});
const count: Process = {
  name: 'count',
  step: ({ world }) => {
    agentYears += world.activeCount;
  },
};

const runs = Number(process.argv[2]) || 9;
const [, strategy] = await readStrategies();
const setting = {
  ...settingOf(syntheticRegion(strategy.region, RESEARCHERS), parameterValues()),
  processes: [count, ...YEAR.map(timed)],
};
const world = worldAtPolicyYear(setting, replicateKey('bench', 1));
const least = new Map(YEAR.map(({ name }) => [name, Number.POSITIVE_INFINITY]));
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
