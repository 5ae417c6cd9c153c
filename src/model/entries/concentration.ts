import { sortWithTies } from '../../maths/sort-with-ties.js';
import { gini } from '../../statistics/inequality.js';

/** How unequally an amount is spread over people. */
export interface Concentration {
  /** Gini coefficient: 0 where all have the same, near 1 where one has everything. */
  readonly gini: number;
  /** Ordinates of the Lorenz curve at `POOREST`: share of the whole that this share of people, the poorest first, have. */
  readonly lorenz: Float64Array;
}

/** Shares of people at which the Lorenz curve is observed; at 0 and 1 it is 0 and 1. */
export const POOREST = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

/**
 * Lorenz curve and Gini coefficient of amounts that are not negative; the array is sorted in place. Between people the
 * curve is straight. No people, or nothing to share, is taken as equality.
 *
 * Source: Lorenz 1905, DOI 10.2307/2276207.
 */
export function concentrationOf(amounts: Float64Array): Concentration {
  sortWithTies(amounts);
  const n = amounts.length;
  const upTo = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) upTo[i + 1] = upTo[i] + amounts[i];
  const whole = upTo[n];
  if (!(whole > 0)) return { gini: 0, lorenz: Float64Array.from(POOREST) };
  const lorenz = new Float64Array(POOREST.length);
  for (let k = 0; k < lorenz.length; k++) {
    const share = POOREST[k];
    const people = Math.floor(share * n + 1e-9);
    const rest = Math.max(0, share * n - people);
    lorenz[k] = (upTo[people] + (rest > 0 ? rest * amounts[people] : 0)) / whole;
  }
  return { gini: gini(amounts), lorenz };
}
