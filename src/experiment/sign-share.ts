import { drawMeans } from '../statistics/crossed-layout.js';
import { allowsConclusion } from '../statistics/estimable.js';
import type { ExperimentRun } from './run-experiment.js';

/** Share of the draws in which the sign of an effect must hold to be relied on. */
export const SIGN_HOLDS = 0.8;

/** Share of the draws whose mean over replicates has the sign of the mean over all; null where the runs allow no conclusion. */
export function signShare(
  values: Float64Array,
  mean: number,
  { experiment }: Pick<ExperimentRun, 'experiment'>,
): number | null {
  const { draws, replicates } = experiment.sampling;
  if (!allowsConclusion(experiment.sampling)) return null;
  const alike = drawMeans(values, draws, replicates).filter(
    (value) => value !== 0 && Math.sign(value) === Math.sign(mean),
  );
  return alike.length / draws;
}

/** Whether a sign holds in so many draws that it is relied on. */
export const signHolds = (share: number | null): boolean => share !== null && share >= SIGN_HOLDS;
