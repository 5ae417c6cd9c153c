import { allowsConclusion, excludesZero, showsChance } from '../statistics/estimable.js';
import type { Estimated } from './point-values.js';
import type { ExperimentRun } from './run-experiment.js';

/**
 * What separates points: the interval of draws and chance together; at the point values of all parameters the confidence
 * interval of the mean difference, chance alone; or nothing, where there are too few runs.
 */
export type Basis = 'draws' | 'chance' | 'none';

export function basisOf({ experiment: { sampling } }: Pick<ExperimentRun, 'experiment'>): Basis {
  if (sampling.draws === 0) return showsChance(sampling) ? 'chance' : 'none';
  return allowsConclusion(sampling) ? 'draws' : 'none';
}

/** The sign that the runs show a paired difference to have: 0 where they leave it open, null where there are too few. */
export function clearSign(difference: Estimated, run: Pick<ExperimentRun, 'experiment'>): -1 | 0 | 1 | null {
  const basis = basisOf(run);
  if (basis === 'none' || difference.mean === null) return null;
  const { low, high } =
    basis === 'draws' ? difference : { low: difference.meanLow, high: difference.meanHigh };
  if (low === null || high === null) return null;
  if (basis === 'draws' && !excludesZero(difference, run.experiment.sampling)) return 0;
  return low > 0 ? 1 : high < 0 ? -1 : 0;
}
