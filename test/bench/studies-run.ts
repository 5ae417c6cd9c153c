/**
 * Times the default tables of all published studies, one after the other on as many threads as the machine has, and
 * prints wall seconds for each and for all together, with the CPU seconds of this process. Agreements with the main
 * model and charts are left out.
 *
 *   npm run tsc -- -p test/bench/tsconfig.json && node test/bench/dist/test/bench/studies-run.js [WORKERS]
 */
import { availableParallelism } from 'node:os';
import { createWorkerExecutor } from '../../src/node/workers/executor.js';
import { STUDIES } from '../../src/studies/catalogue.js';
import { DEFAULT_STUDY_SEED } from '../../src/studies/run-study.js';
import { defaultSettings } from '../../src/studies/settings.js';
import { simulateParts } from '../../src/studies/simulate-parts.js';
import { cpuMs } from './cpu-time.js';

/** Wall seconds that all default tables together are held to, on two cores. */
const TARGET = 300;

const seconds = (milliseconds: number): number => Number((milliseconds / 1000).toFixed(1));
const print = (row: object): void => void process.stdout.write(`${JSON.stringify(row)}\n`);

const [asked] = process.argv.slice(2).map(Number);
const workers = asked > 0 ? asked : availableParallelism();
const { execute, close } = createWorkerExecutor({ workers });
const began = performance.now();
for (const study of STUDIES) {
  const from = performance.now();
  const cpuFrom = cpuMs();
  const settings = defaultSettings(study);
  const given = { study: study.name, settings, seed: DEFAULT_STUDY_SEED };
  const results = await simulateParts(study, given, { execute });
  const rows = study.table(settings, results);
  const wall = seconds(performance.now() - from);
  print({
    study: study.name,
    parts: results.length,
    rows: rows.length,
    wall,
    cpu: seconds(cpuMs() - cpuFrom),
  });
}
const wall = seconds(performance.now() - began);
print({ study: 'all', workers, wall, times: Number((wall / TARGET).toFixed(2)) });
await close();
