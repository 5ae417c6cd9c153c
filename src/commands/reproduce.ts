import { askedStudy } from './asked-study.js';
import type { ReproduceOptions } from './reproduce-options.js';
import { runAskedStudy } from './run-asked-study.js';
import type { StudyResult } from './study-result.js';

/**
 * Runs a published study again: its rows next to the paper's numbers, and whether they agree.
 * @throws InputError with every mistake in the options
 * @throws StudyFailed where parts failed: a table of the others would be one of another study
 * @example
 * import { reproduce } from 'medinno';
 *
 * const result = await reproduce({ study: 'pipeline-productivity' });
 * const row = result.table('rows').find(({ id }) => id === 'cycleTime');
 * row.published.value; // => 13.5
 * row.agrees; // => true
 */
export async function reproduce(options: ReproduceOptions): Promise<StudyResult> {
  return runAskedStudy(await askedStudy(options), options);
}
