import type { AskedSearch } from '../commands/asked-search.js';
import { mostRuns } from '../experiment/search/most-runs.js';
import { otherForms } from '../experiment/search/run-optimisation.js';
import { timedRuns } from './experiment-cost.js';

/** What a search is going to take at most. */
export interface SearchCost {
  readonly runs: number;
  /** About, on so many threads, by the time of a few runs on this machine. */
  readonly seconds: number;
}

/** Fewer runs are over about as soon as a few of them are timed. */
const WORTH_TIMING = 300;

/** Runs and time of a search; null of a small one. */
export function searchCost({ experiment, model }: AskedSearch, workers: number): SearchCost | null {
  const { search, ...plain } = experiment;
  const runs = mostRuns(experiment, otherForms(experiment, model).length);
  if (runs < WORTH_TIMING) return null;
  const points = [
    experiment.inputs.map(({ values }) => ('choices' in values ? values.choices[0] : values.range[0])),
  ];
  const { world, run } = timedRuns({ experiment: plain, points, model });
  // Every generation makes the worlds of its candidates anew.
  const worlds = runs / search.search.population;
  return { runs, seconds: (worlds * world + runs * run) / workers };
}
