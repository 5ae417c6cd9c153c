import { askedEnsemble } from './asked.js';
import { callText } from './call-text.js';
import type { CompareOptions } from './ensemble-options.js';
import type { EnsembleResult } from './ensemble-result.js';
import { runInMemory } from './run-in-memory.js';

/**
 * Simulates alternatives and a baseline under common random numbers and compares them: paired effects on every
 * indicator with their intervals, every strategy against every other, value for money, what the answer depends on.
 * @throws InputError with every mistake in the options and the scenarios; Error where no run succeeded
 * @example
 * import { compare } from 'medinno';
 * import { scenarioFiles } from 'medinno/node';
 *
 * const result = await compare({
 *   baseline: 'baseline',
 *   alternatives: ['young-talent'],
 *   sources: scenarioFiles,
 *   draws: 4,
 *   replicates: 2,
 *   years: 5,
 * });
 * const { mean, low, high } = result.effect('papers');
 * low <= mean && mean <= high; // => true
 */
export async function compare(options: CompareOptions): Promise<EnsembleResult> {
  const { baseline, alternatives, ...others } = options;
  const asked = await askedEnsemble('compare', [baseline, ...alternatives], others);
  return runInMemory(asked, others, callText('compare', options));
}
