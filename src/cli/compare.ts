import { catalogueLabels } from '../language/indicator-labels.js';
import { comparisonJson } from './json.js';
import type { SharedOptions } from './options.js';
import { simulate } from './simulate.js';
import { terminalTable } from './terminal-table.js';

/** `compare BASELINE ALTERNATIVE…`: paired effects under shared luck; exit code 1 when some futures failed. */
export async function compare(
  baseline: string,
  alternatives: readonly string[],
  options: SharedOptions,
): Promise<number> {
  const simulated = await simulate('compare', [baseline, ...alternatives], options);
  const { comparison, collected, folder } = simulated;
  if (options.json) process.stdout.write(`${JSON.stringify(comparisonJson(simulated))}\n`);
  else {
    const colour = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
    process.stdout.write(`${terminalTable(comparison, catalogueLabels, options.language, { colour })}\n`);
    process.stdout.write(`\nReport: ${folder}/report.html\nData and charts: ${folder}/\n`);
  }
  if (collected.failures.length === 0) return 0;
  process.stderr.write(
    `${collected.failures.length} futures failed, see ${folder}/failures.csv; their draws were left out.\n`,
  );
  return 1;
}
