import { type PayoffNoise, withoutNoise } from './noise.js';
import type { Acceptable, Payoffs } from './payoffs.js';

/** Payoffs with the weights of their states, which add up to 1, and what is known of their noise. */
export interface WeightedPayoffs {
  readonly payoffs: Payoffs;
  readonly shares: Float64Array;
  readonly noise: PayoffNoise | null;
  /** Where every strategy is acceptable, in place of a threshold; null where that is not said. */
  readonly acceptable: Acceptable | null;
}

/** Payoffs to measure: without their noise, where it is known. */
export const measurable = ({ payoffs, shares, noise }: Omit<WeightedPayoffs, 'acceptable'>): Payoffs =>
  noise === null ? payoffs : withoutNoise(payoffs, noise, shares);
