import type { Replicates, SearchOptions, SettledOptions } from './search-state.js';
import { isWithin, requireVariables } from './variables.js';
import { USUAL_VARIATION } from './variation.js';

/** Even 1500 perfectly spread points of the sphere of DTLZ2 reach no more than 98 % of its hypervolume; a search's are less well spread. */
const ARCHIVE = 10_000;

const WITHOUT_NOISE: Replicates = { first: 1, most: 1, confirm: 0 };

/** @throws RangeError for options that no search can follow, with what was found and what was expected */
export function settledOptions(given: SearchOptions): SettledOptions {
  const replicates = given.replicates ?? WITHOUT_NOISE;
  const noisy = replicates.most > 1 || replicates.confirm > 0;
  const options: SettledOptions = {
    ...given,
    limits: given.limits ?? 0,
    replicates,
    start: given.start ?? [],
    archive: given.archive ?? (noisy ? given.population : ARCHIVE),
    variation: { ...USUAL_VARIATION, ...given.variation },
  };
  requireVariables(options.variables);
  requireCounts(options);
  const outside = options.start.find((point) => !isWithin(options.variables, point));
  if (outside !== undefined)
    throw new RangeError(`expected points to start from within the variables, found [${outside.join(', ')}]`);
  return options;
}

function requireCounts({
  goals,
  limits,
  population,
  generations,
  replicates,
  start,
  archive,
}: SettledOptions) {
  const { first, most, confirm } = replicates;
  requireWhole('goals', goals.length, 1);
  requireWhole('limits', limits, 0);
  requireWhole('points of a population', population, 2);
  requireWhole('generations', generations, 1);
  requireWhole('first replicates', first, 1);
  requireWhole('replicates at most', most, first);
  requireWhole('replicates to confirm', confirm, 0);
  requireWhole('points of the archive', archive, 1);
  if (start.length > population)
    throw new RangeError(`expected at most ${population} points to start from, found ${start.length}`);
}

function requireWhole(what: string, found: number, least: number): void {
  if (!Number.isSafeInteger(found) || found < least)
    throw new RangeError(`${what}: expected a whole number from ${least} on, found ${found}`);
}
