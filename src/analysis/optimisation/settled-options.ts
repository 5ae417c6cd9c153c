import type { BayesianOptions, SettledBayesianOptions } from './bayesian-state.js';
import type { Replicates, SearchOptions, SettledOptions } from './search-state.js';
import { isWithin, requireVariables } from './variables.js';
import { USUAL_VARIATION } from './variation.js';

/**
 * Even 1500 perfectly spread points of the sphere of DTLZ2 reach no more than 98 % of its hypervolume; a search's are
 * less well spread.
 */
const ARCHIVE = 10_000;

const WITHOUT_NOISE: Replicates = { first: 1, most: 1, confirm: 0 };

/** @throws RangeError for options that no search can follow, with what was found and what was expected */
export function settledOptions(given: SearchOptions): SettledOptions {
  const replicates = given.replicates ?? WITHOUT_NOISE;
  const noisy = replicates.most > 1 || replicates.confirm > 0;
  const options: SettledOptions = {
    ...given,
    limits: given.limits ?? 0,
    limitsHold: given.limitsHold ?? 'inEach',
    replicates,
    start: given.start ?? [],
    archive: given.archive ?? (noisy ? given.population : ARCHIVE),
    variation: { ...USUAL_VARIATION, ...given.variation },
  };
  requireVariables(options.variables);
  requireWhole('points of a population', options.population, 2);
  requireWhole('generations', options.generations, 1);
  requireWhole('points of the archive', options.archive, 1);
  requireCommon(options, options.population);
  return options;
}

/** @throws RangeError for options that no search can follow, with what was found and what was expected */
export function settledBayesianOptions({ goal = {}, ...given }: BayesianOptions): SettledBayesianOptions {
  requireVariables(given.variables);
  const options: SettledBayesianOptions = {
    ...given,
    goals: [goal],
    limits: given.limits ?? 0,
    limitsHold: given.limitsHold ?? 'inEach',
    initial: given.initial ?? Math.min(given.points, 2 * given.variables.length + 2),
    batch: given.batch ?? 1,
    replicates: given.replicates ?? WITHOUT_NOISE,
    start: given.start ?? [],
  };
  requireWhole('points in the beginning', options.initial, 2);
  requireWhole('points', options.points, options.initial);
  requireWhole('points at once', options.batch, 1);
  requireCommon(options, options.initial);
  return options;
}

type Common = Pick<SettledOptions, 'variables' | 'goals' | 'limits' | 'replicates' | 'start'>;

/** @param most how many points can be started from */
function requireCommon({ variables, goals, limits, replicates, start }: Common, most: number): void {
  requireWhole('goals', goals.length, 1);
  requireWhole('limits', limits, 0);
  requireWhole('first replicates', replicates.first, 1);
  requireWhole('replicates at most', replicates.most, replicates.first);
  requireWhole('replicates to confirm', replicates.confirm, 0);
  if (start.length > most)
    throw new RangeError(`expected at most ${most} points to start from, found ${start.length}`);
  const outside = start.find((point) => !isWithin(variables, point));
  if (outside !== undefined)
    throw new RangeError(`expected points to start from within the variables, found [${outside.join(', ')}]`);
}

function requireWhole(what: string, found: number, least: number): void {
  if (!Number.isSafeInteger(found) || found < least)
    throw new RangeError(`${what}: expected a whole number from ${least} on, found ${found}`);
}
