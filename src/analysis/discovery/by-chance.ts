import { randomOrder } from '../../random/random-order.js';
import { stream } from '../../random/streams.js';
import { association } from './association.js';
import { nearest } from './chosen-step.js';
import { type Peeled, type PeelSettings, peeling } from './peeling.js';
import { interestingOf, type Sample } from './sample.js';

/** What peeling finds where nothing is to be found. */
export interface ByChance {
  /**
   * Probability that the best box of a whole trajectory goes together with being of interest as well as this one does, where the inputs say
   * nothing about the outcome.
   */
  readonly pValue: number;
  /** Density, on average, of the boxes that peeling then finds with about as many cases. */
  readonly density: number;
}

export interface Permuting extends PeelSettings {
  readonly permutations: number;
  readonly seed: string;
}

/**
 * Permutation test of a box of the trajectory: the outcomes are dealt anew among the cases and peeled again. The box is held against the best of each
 * of these trajectories, so that the choice among inputs, ends, cuts and steps is paid for, whatever the rule of choice was.
 *
 * Source: test by the largest statistic, Westfall and Young 1993, Resampling-Based Multiple Testing, Wiley; p-value that counts the outcome
 * as it was among the permutations: Phipson and Smyth 2010, DOI 10.2202/1544-6115.1585.
 */
export function byChance(sample: Sample, box: Peeled, settings: Permuting): ByChance {
  const random = stream(settings.seed, 'permutations');
  const rows = sample.sorted[0].toSorted();
  const all = { count: rows.length, interesting: interestingOf(sample.ofInterest, rows) };
  const found = association(box, all);
  let asGood = 0;
  let densities = 0;
  for (let permutation = 0; permutation < settings.permutations; permutation++) {
    const trajectory = peeling(dealtAnew(sample, rows, random), settings);
    if (trajectory.some((other) => association(other, all) >= found)) asGood += 1;
    const alike = nearest(trajectory, ({ count }) => count, box.count);
    densities += alike.interesting / alike.count;
  }
  return {
    pValue: (asGood + 1) / (settings.permutations + 1),
    density: densities / settings.permutations,
  };
}

/** The same cases with their outcomes in random order. */
function dealtAnew(sample: Sample, rows: Int32Array, random: () => number): Sample {
  const ofInterest = sample.ofInterest.slice();
  randomOrder(random, rows.length).forEach((from, place) => {
    ofInterest[rows[place]] = sample.ofInterest[rows[from]];
  });
  return { ...sample, ofInterest };
}
