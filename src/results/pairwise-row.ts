import type { YearOrTotal } from './effect-row.js';

/** Two scenarios against each other under the same random numbers; each unordered pair once, the baseline included. */
export interface PairwiseRow {
  readonly a: string;
  readonly b: string;
  /** The whole of an indicator, never a part of it. */
  readonly indicator: string;
  readonly year: YearOrTotal;
  /** Mean paired difference a - b; null where a run has no value. */
  readonly mean: number | null;
  /** 95 % interval of chance and parameters together; null where it cannot be estimated. */
  readonly low: number | null;
  readonly high: number | null;
  /**
   * Share of paired runs in which a is better by the direction of the indicator, equal runs counted half; null where the
   * indicator has no direction or the interval cannot be estimated.
   */
  readonly shareBetter: number | null;
  readonly pairs: number;
}
