import { askedExperiment } from './asked-experiment.js';
import type { ExperimentResult } from './experiment-result.js';
import type { ExploreOptions } from './explore-options.js';
import { runAskedExperiment } from './run-asked-experiment.js';

/**
 * Runs an experiment: every point of its design under common random numbers, each against the same world without any policy;
 * what every quantity comes to, and on every goal the best point with those that the runs do not separate from it.
 * @throws InputError with every mistake in the options and in the experiment
 * @example
 * import { explore } from 'medinno';
 * import { scenarioFiles } from 'medinno/node';
 *
 * const experiment = {
 *   id: 'young-doctors',
 *   scenario: 'baseline',
 *   vary: [{ role: 'lever', lever: 'youngTalent', choices: [0, 20] }],
 *   sampling: { method: 'grid' },
 *   indicators: [{ indicator: 'abilityInPost', direction: 'more' }],
 * };
 * const result = await explore({ experiment, sources: scenarioFiles, years: 3 });
 * result.table('points').map(({ inputs }) => inputs.youngTalent); // => [0, 20]
 * const [none, twenty] = result.table('responses').filter(({ indicator }) => indicator === 'abilityInPost');
 * none.effect; // => 0
 * twenty.effect > 0; // => true
 */
export async function explore(options: ExploreOptions): Promise<ExperimentResult> {
  return runAskedExperiment(await askedExperiment(options), options);
}
