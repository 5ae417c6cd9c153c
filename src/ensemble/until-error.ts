import { replicateMeans } from '../statistics/crossed-layout.js';
import { ENOUGH_REPLICATES } from '../statistics/estimable.js';
import { sampleVariance } from '../statistics/mean.js';
import { studentMultiple } from '../statistics/student.js';

/** Standard errors to each side that hold 95 % of a normal distribution. */
const NORMAL_95 = 1.959963984540054;

/** Numbers of one effect, one row a draw, one column a replicate: what its precision is judged by. */
export interface Judged {
  readonly values: Float64Array;
  readonly draws: number;
  readonly replicates: number;
}

export interface Growth {
  /** Nothing is judged before there are so many replicates. */
  readonly fewest: number;
  /** Replicates are at most multiplied by this at a time, since what few of them promise may be wrong. */
  readonly factor: number;
  /** Never more replicates than this, however far the target is. */
  readonly most: number;
}

export const GROWTH: Growth = { fewest: ENOUGH_REPLICATES, factor: 2, most: 10_000 };

/**
 * Standard error, by chance, of the mean over draws and replicates: the part of the clustered standard error that
 * more replicates make smaller. Draws are held as they are; what not knowing the parameters adds stays out, since
 * no replicate ever takes it away.
 *
 * s / √R with s the standard deviation of the R replicate means, each over all draws; its square is an unbiased estimate of
 * replicate / R + interaction / (D R), the terms of `crossedStandardError` but that of the draws. Chance is common to
 * all draws of a replicate, so replicates are the clusters.
 * Infinite for a single replicate, which says nothing of it.
 */
export function chanceError({ values, draws, replicates }: Judged): number {
  if (replicates < 2) return Number.POSITIVE_INFINITY;
  return Math.sqrt(sampleVariance(replicateMeans(values, draws, replicates)) / replicates);
}

/**
 * The same made wider by Student's factor for the few replicates it was estimated from, t / 1.96 with R - 1 degrees of
 * freedom. Judging by it, runs that stop early because a few replicates lie close together by chance are rare enough for
 * the mean to end within 1.96 targets of the truth in about 95 of 100 runs; judging by the plain error it is 90 of 100.
 */
export function cautiousError(judged: Judged): number {
  if (judged.replicates < 2) return Number.POSITIVE_INFINITY;
  return (chanceError(judged) * studentMultiple(judged.replicates - 1)) / NORMAL_95;
}

/**
 * How many replicates to add until no effect has a larger (cautious) standard error by chance than the target; 0 when
 * that is so, or when there are as many as there may be. A pure function of what was computed: where and in which order
 * that happened does not matter. Draws are never added.
 *
 * Source: sequential fixed-width estimation, Chow and Robbins 1965, DOI 10.1214/aoms/1177700156.
 * @param done replicates that were run of every draw, those that failed included
 * @throws RangeError for a target that is not above 0
 * @example
 * const effect = { values: Float64Array.of(1, 9, 2, 8, 3, 7), draws: 1, replicates: 6 };
 * moreReplicates([effect], 100, 6); // => 0
 */
export function moreReplicates(
  effects: readonly Judged[],
  target: number,
  done: number,
  { fewest, factor, most }: Growth = GROWTH,
): number {
  if (!(target > 0)) throw new RangeError(`a standard error is above 0, not ${target}`);
  const room = Math.max(0, most - done);
  if (effects.length === 0) return 0;
  if (done < fewest) return Math.min(fewest - done, room);
  // An effect that is no number, as a ratio by zero, never becomes one: it does not keep the others from growing.
  const tellable = effects.filter((effect) => !Number.isNaN(cautiousError(effect)));
  const needed = Math.max(...tellable.map((effect) => replicatesFor(effect, target)));
  const more = needed - Math.min(...effects.map(({ replicates }) => replicates));
  return more > 0 ? Math.min(more, Math.ceil(done * (factor - 1)), room) : 0;
}

/** How near to its target a run came that was to add replicates until it is sure enough. */
export interface Precision {
  readonly target: number;
  /** The largest (cautious) standard error by chance of all effects; null where none could be judged. */
  readonly reached: number | null;
  /** Replicates that were run of every draw, and the most that there might have been. */
  readonly replicates: number;
  readonly most: number;
  /** Reached is at most the target, judged from replicates enough. */
  readonly met: boolean;
}

/** What is reported of effects to which `moreReplicates` adds no more. */
export function precisionOf(
  effects: readonly Judged[],
  target: number,
  done: number,
  { fewest, most }: Growth = GROWTH,
): Precision {
  const error = Math.max(0, ...effects.map(cautiousError));
  const judged = effects.length > 0 && Number.isFinite(error);
  return {
    target,
    reached: judged ? error : null,
    replicates: done,
    most,
    met: judged && error <= target && done >= fewest,
  };
}

/** Replicates at which the error falls to the target, as it falls with the root of their number. */
function replicatesFor(effect: Judged, target: number): number {
  const error = cautiousError(effect);
  if (error <= target) return effect.replicates;
  return Math.max(effect.replicates + 1, Math.ceil(effect.replicates * (error / target) ** 2));
}
