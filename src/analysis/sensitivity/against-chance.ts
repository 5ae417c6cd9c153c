import { mean, sampleVariance } from '../../statistics/mean.js';

/** Share of families of useless inputs in which one or more may be taken for useful. */
const FAMILY_WISE_ERROR = 0.05;

/** A measure of every input held against what chance gives. */
export interface AgainstChance {
  /** Mean of the measure if the input did nothing. */
  readonly ofUseless: number;
  /**
   * Probability that, if no input did anything, the one that stands out most would stand out as far as this one. Below one permutation
   * in all it cannot fall.
   */
  readonly chance: number;
  readonly beyondChance: boolean;
}

/**
 * Measures of several inputs against the same measures after the outcomes changed places among the rows, together for all inputs. Inputs
 * are compared by how many standard deviations they lie above what chance gives each, and with the largest of these in every permutation,
 * so that of useless inputs alone one or more is beyond chance in 5 % of cases, however many there are.
 *
 * Source: Westfall and Young 1993, Resampling-based Multiple Testing, Wiley, chapter 2 (single step).
 * @param found the measure of every input
 * @param permuted the same in every permutation
 */
export function againstChance(
  found: readonly number[],
  permuted: readonly (readonly number[])[],
): AgainstChance[] {
  const ofInputs = found.map((_, k) => {
    // With what was found, as the order in which rows came is one of all orders: the test is then exact.
    const values = [found[k], ...permuted.map((measures) => measures[k])];
    return { centre: mean(values), spread: Math.sqrt(sampleVariance(values)) };
  });
  const standing = (measure: number, k: number) => {
    const { centre, spread } = ofInputs[k];
    return spread > 0 ? (measure - centre) / spread : 0;
  };
  const largest = permuted.map((measures) => Math.max(...measures.map(standing)));
  return found.map((measure, k) => {
    const asFar = largest.filter((one) => one >= standing(measure, k)).length;
    const chance = (1 + asFar) / (1 + permuted.length);
    const ofUseless = mean(permuted.map((measures) => measures[k]));
    return { ofUseless, chance, beyondChance: chance <= FAMILY_WISE_ERROR };
  });
}
