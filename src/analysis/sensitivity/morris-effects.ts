import { requirePairs } from '../../statistics/checked-numbers.js';
import { mean, sampleVariance } from '../../statistics/mean.js';
import { studentMultiple } from '../../statistics/student.js';
import type { MorrisSample } from './morris-sample.js';

/** What an input does to an outcome over its whole range, other inputs being anywhere, in the unit of the outcome. */
export interface MorrisEffect {
  readonly input: string;
  /** Mean elementary effect: what a change of the input from 0 to 1 would bring at the mean slope. */
  readonly mu: number;
  /** Mean size of an elementary effect, so that those up and down do not cancel. */
  readonly muStar: number;
  /** 95 % interval of `muStar` over trajectories, by Student's t and never below 0. */
  readonly interval: { readonly low: number; readonly high: number };
  /** Standard deviation of elementary effects: large where the input acts by a curve or together with others. */
  readonly sigma: number;
}

/**
 * Elementary effects of every input: differences of outcomes along the trajectories of a sample, divided by how far the input moved.
 * Noise in the outcomes makes `muStar` and `sigma` larger, so outcomes should be means over replicates, with the same random numbers at
 * all points of a trajectory.
 *
 * Source: Morris 1991, DOI 10.1080/00401706.1991.10484804; mean size: Campolongo, Cariboni and Saltelli 2007,
 * DOI 10.1016/j.envsoft.2006.10.004.
 * @param outputs one for each point, in their order
 * @throws RangeError for another number of outputs than of points, outputs that are no numbers, and steps in which the input that
 * changed stays where it was
 * @example
 * const sample = morrisSample({ inputs: ['cost', 'price'], trajectories: 10, seed: 'my seed' });
 * const [cost] = morrisEffects(sample, sample.points.map(([x, y]) => 3 * x + y * y));
 * [cost.mu.toFixed(6), cost.sigma.toFixed(6)]; // => ['3.000000', '0.000000']
 */
export function morrisEffects(sample: MorrisSample, outputs: ArrayLike<number>): MorrisEffect[] {
  const { inputs, trajectories, points, changed } = sample;
  requirePairs(['the sample', points.map((_, n) => n)], ['the list of outputs', outputs]);
  if (points.length !== trajectories * (inputs.length + 1) || changed.length !== trajectories * inputs.length)
    throw new RangeError(
      `${points.length} points and ${changed.length} changes are not ${trajectories} trajectories`,
    );
  const effects = inputs.map(() => [] as number[]);
  changed.forEach((input, step) => {
    const from = step + Math.floor(step / inputs.length);
    const moved = points[from + 1][input] - points[from][input];
    if (moved === 0)
      throw new RangeError(`${inputs[input]} does not change from point ${from + 1} to the next`);
    effects[input].push((outputs[from + 1] - outputs[from]) / moved);
  });
  return inputs.map((input, k) => effectOf(input, effects[k]));
}

function effectOf(input: string, effects: readonly number[]): MorrisEffect {
  const sizes = effects.map(Math.abs);
  const muStar = mean(sizes);
  const half = studentMultiple(effects.length - 1) * Math.sqrt(sampleVariance(sizes) / effects.length);
  return {
    input,
    mu: mean(effects),
    muStar,
    interval: { low: Math.max(0, muStar - half), high: muStar + half },
    sigma: Math.sqrt(sampleVariance(effects)),
  };
}
