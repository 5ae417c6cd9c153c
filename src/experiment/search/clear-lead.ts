import { mean, sampleVariance } from '../../statistics/mean.js';
import { studentPValue } from '../../statistics/student-p-value.js';

/** Probability below which a difference is not taken for chance. */
const LEVEL = 0.05;

/**
 * The sign of a mean difference over independent worlds that chance does not explain: 0 where it may, also of a single world.
 * @param differences one a world
 * @param looks how many differences are looked at for one that is clear, by which the level is divided
 * @example
 * clearLead([1, 2, 3, 2], 1); // => 1
 * clearLead([1, 2, 3, 2], 100); // => 0
 * clearLead([0, 0], 1); // => 0
 */
export function clearLead(differences: readonly number[], looks: number): -1 | 0 | 1 {
  const middle = mean(differences);
  if (differences.length < 2 || middle === 0) return 0;
  const error = Math.sqrt(sampleVariance(differences) / differences.length);
  const chance = error === 0 ? 0 : studentPValue(middle / error, differences.length - 1);
  return chance >= LEVEL / looks ? 0 : middle > 0 ? 1 : -1;
}
