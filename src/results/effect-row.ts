/** The tidy tables every chart, file and report is made from. Field names are those of the JSON output. */

import type { EffectIntervals } from '../statistics/paired.js';
import type { Summary } from '../statistics/summary.js';

/** A simulated year, or the sum (flows), the last value (stocks) or the mean (ratios) over the horizon. */
export type YearOrTotal = number | 'total';

/** Levels over all runs, in the unit that the row names. */
export interface SummaryRow extends Summary {
  readonly scenario: string;
  readonly indicator: string;
  readonly part: string;
  readonly unit: string;
  readonly year: YearOrTotal;
}

export interface EffectRow extends EffectIntervals {
  readonly scenario: string;
  readonly indicator: string;
  readonly part: string;
  readonly unit: string;
  readonly year: YearOrTotal;
  /** Mean of the baseline. */
  readonly baseline: number;
  /** Mean paired difference to the baseline. */
  readonly mean: number;
  readonly pairs: number;
  /** Mean difference in percent of the baseline mean; null where the zero is arbitrary. */
  readonly percent: number | null;
}

/** What a strategy has itself, whatever the baseline has. */
export const ownLevel = ({ baseline, mean }: Pick<EffectRow, 'baseline' | 'mean'>): number => baseline + mean;
