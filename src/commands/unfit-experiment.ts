import { pointsOf } from '../experiment/points.js';
import { InputError } from '../scenario/reading/input-error.js';
import { calledExperiment, designIssues } from './asked-experiment.js';
import { searchIssues } from './asked-search.js';
import type { ExploreOptions } from './explore-options.js';
import { pointIssues } from './point-issues.js';

/**
 * Refuses an experiment for what `optimise`, where it has a search, or else `explore` refuses it for before it runs anything.
 * @throws InputError with every mistake in it
 */
export async function requireFit(
  options: Pick<ExploreOptions, 'experiment' | 'sources' | 'model'>,
): Promise<void> {
  const { experiment, model } = await calledExperiment(options, [], (read, here) =>
    read.search === undefined ? designIssues(read) : searchIssues(read, here, undefined),
  );
  const beyond = experiment.search === undefined ? pointIssues(experiment, pointsOf(experiment), model) : [];
  if (beyond.length > 0) throw new InputError(beyond);
}
