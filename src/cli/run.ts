import { catalogueLabels } from '../language/indicator-labels.js';
import { formatEstimate } from '../language/numbers.js';
import { exitCode } from './exit-code.js';
import { runJson } from './json.js';
import type { SharedOptions } from './options.js';
import { simulate } from './simulate.js';

/** `run SCENARIO…`: levels of every indicator over the horizon, by scenario. */
export async function run(
  names: readonly string[],
  options: SharedOptions,
  signal: AbortSignal,
): Promise<number> {
  const simulated = await simulate('run', names, options, signal);
  const { comparison, folder } = simulated;
  if (options.json) process.stdout.write(`${JSON.stringify(runJson(simulated))}\n`);
  else {
    for (const { id, title } of comparison.scenarios) {
      process.stdout.write(`\n${title[options.language]}\n`);
      for (const row of comparison.summary) {
        if (row.scenario !== id || row.part !== '' || row.year !== 'total') continue;
        const name = catalogueLabels(row.indicator).name[options.language];
        const { mean, low, high } = formatEstimate(row.mean, row.p05, row.p95);
        process.stdout.write(`  ${name}: ${mean} (${low} to ${high}) ${row.unit}\n`);
      }
    }
    process.stdout.write(`\nData and charts: ${folder}/\n`);
  }
  return exitCode(simulated);
}
