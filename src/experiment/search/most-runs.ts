import { searchCells } from './cells.js';
import { IN_EACH_FORM } from './retest.js';
import type { SearchExperiment } from './run-optimisation.js';
import { MOST_ON_FRONT } from './run-search.js';

/**
 * Runs that a search, or several, and the test need at most: portfolios that come up twice are run once. In the race of a generation half of it is run
 * in twice as many worlds, again and again, up to as many as the population.
 * @param forms other forms of the model in which what was found is tried
 */
export function mostRuns(
  { sampling, search: { search, against } }: Pick<SearchExperiment, 'sampling' | 'search'>,
  forms: number,
): number {
  const cells = searchCells(sampling, search.fresh);
  const most = cells.search.length;
  const { population, generations, restarts = 1 } = search;
  const first = Math.min(search.first, most);
  let steps = 0;
  for (let level = first; level < most; level *= 2) steps++;
  let runs = 0;
  let before = first;
  for (let generation = 0; generation < generations; generation++) {
    const doublings = Math.floor((generation * (steps + 1)) / generations);
    let level = first;
    for (let step = 0; step < doublings; step++) level = Math.min(2 * level, most);
    runs += population * (level - before) + raceRuns(population, first, level);
    before = level;
  }
  runs += population * (most - before);
  const strategies = Math.min(population, MOST_ON_FRONT) + against.length;
  const inForms = search.heldOut ? forms * Math.min(IN_EACH_FORM, cells.draws.length) : 0;
  const ofSearches = restarts * runs;
  return (
    ofSearches + against.length * most + strategies * (cells.seeds.length + cells.draws.length + inForms)
  );
}

function raceRuns(population: number, first: number, level: number): number {
  let [runs, left] = [population * first, population];
  for (let have = first; have < level; have *= 2) {
    left = Math.ceil(left / 2);
    runs += left * (Math.min(2 * have, level) - have);
  }
  return runs;
}
