import { askedEnsemble } from './asked.js';
import { callText } from './call-text.js';
import type { SimulateOptions } from './ensemble-options.js';
import type { EnsembleResult } from './ensemble-result.js';
import { runInMemory } from './run-in-memory.js';

/**
 * Simulates scenarios side by side: the levels of every indicator, with no scenario set against another.
 * @throws InputError with every mistake in the options and the scenarios; Error where no run succeeded
 * @example
 * import { simulate } from 'medinno';
 * import { scenarioFiles } from 'medinno/node';
 *
 * const result = await simulate({
 *   scenarios: ['baseline'],
 *   sources: scenarioFiles,
 *   draws: 0,
 *   replicates: 1,
 *   years: 3,
 * });
 * const papers = result.table('summary').find((row) => row.indicator === 'papers' && row.year === 'total');
 * papers.unit; // => 'papers'
 */
export async function simulate(options: SimulateOptions): Promise<EnsembleResult> {
  const { scenarios, ...others } = options;
  const asked = await askedEnsemble('run', scenarios, others);
  return runInMemory(asked, others, callText('simulate', options));
}
